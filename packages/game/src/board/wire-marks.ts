import { shown } from "../number.ts";
import { labelAt } from "./label.ts";
import type { BoardLayout } from "./layout.ts";
import type { LineMark, Mark } from "./marks.ts";
import type { LockPlace, WirePlace } from "./places.ts";
import type { Related } from "./related.ts";
import { numberOf, type Snapshot } from "./snapshot.ts";

const THINNEST = 1;
const THICKEST = 18;

/** How a weight is drawn: thickness is its size, dashes its sign, dots that there is nothing. */
export function strokeOf(weight: number, perUnit: number): Pick<LineMark, "width" | "dash"> {
  if (weight === 0) return { width: THINNEST, dash: [1.5, 4] };
  const width = Math.min(THICKEST, Math.max(THINNEST, Math.abs(weight) * perUnit));
  return weight < 0 ? { width, dash: [10, 6] } : { width };
}

export function wireMarks(
  layout: BoardLayout,
  { parameter, layer, j, k, from, to }: WirePlace,
  snapshot: Snapshot,
  related: Related,
): readonly Mark[] {
  const isLocked = layout.locks.some((lock) => lock.parameter === parameter);
  const strength = isLocked ? LOCKED : related.wire(layer, j, k) ? 1 : FADED_WIRE;
  const stroke = strokeOf(numberOf(snapshot, parameter), layout.measures.perUnit);
  return [{ kind: "line", from, to, ...stroke, tone: isLocked ? "ruleStrong" : "wMark", strength }];
}

const LOCKED = 0.55;
const FADED_WIRE = 0.38;

/** A padlock on paper, and the value that nobody can turn. */
export function lockMarks(
  layout: BoardLayout,
  { x, y, parameter, label }: LockPlace,
  snapshot: Snapshot,
): readonly Mark[] {
  const bow = [
    [x - 3, y - 1],
    [x - 3, y - 4],
    [x - 2, y - 6],
    [x, y - 7],
    [x + 2, y - 6],
    [x + 3, y - 4],
    [x + 3, y - 1],
  ].map(([px, py]) => ({ x: px as number, y: py as number }));
  return [
    { kind: "box", x: x - 10, y: y - 12, width: 20, height: 24, corner: 0, tone: "paper" },
    ...bow.slice(1).map(
      (to, at): Mark => ({
        kind: "line",
        from: bow[at] as { x: number; y: number },
        ...{ to, width: 1.5, tone: "muted" },
      }),
    ),
    {
      kind: "box",
      ...{ x: x - 6, y: y - 1, width: 12, height: 9, corner: 0, tone: "muted" },
      outline: { width: 1.5, fill: "paper" },
    },
    ...labelAt(label, {
      number: shown(numberOf(snapshot, parameter), 2),
      tone: "muted",
      letterSize: layout.measures.letter,
      numberSize: 13,
    }),
  ];
}
