import { shownNumber, strokeOf } from "@nn/notation";
import { captionAt } from "./caption.ts";
import type { BoardLayout } from "./layout.ts";
import type { Mark } from "./marks.ts";
import type { LockPlace, WirePlace } from "./places.ts";
import type { Related } from "./related.ts";
import type { Snapshot } from "./snapshot.ts";

export function wireMarks(
  layout: BoardLayout,
  { parameter, layer, j, k, from, to }: WirePlace,
  snapshot: Snapshot,
  related: Related,
): readonly Mark[] {
  const isLocked = layout.locks.some((lock) => lock.parameter === parameter);
  const strength = isLocked ? LOCKED : related.wire(layer, j, k) ? 1 : FADED_WIRE;
  const { width, dash } = strokeOf(snapshot.values.of(parameter), layout.measures.perUnit);
  return [{ kind: "line", from, to, width, ...(dash && { dash }), tone: isLocked ? "ruleStrong" : "wMark", strength }];
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
    ...captionAt(label, {
      number: shownNumber(snapshot.values.of(parameter), 2),
      tone: "muted",
      letterSize: layout.measures.letter,
      numberSize: 13,
    }),
  ];
}
