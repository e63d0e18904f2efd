import { shownNumber, strokeOf } from "@nn/notation";
import { bowed } from "./geometry.ts";
import type { BoardLayout } from "./layout.ts";
import type { Mark } from "./marks.ts";
import type { Anchor, LockPlace, Point, WirePlace } from "./places.ts";
import type { Related } from "./related.ts";
import type { Snapshot } from "./snapshot.ts";

const LOCKED = 0.6;
/** On a dense board the wires of others step further back. */
const LOCKED_DENSE = 0.42;
export const FADED = 0.3;

/** A weight as a line, as thick as it is large. A wire in somebody's hand is bent by `pull`. */
export function wireMarks(
  { plan, perUnit, isDense }: BoardLayout,
  { parameter, layer, j, k, from, to }: WirePlace,
  snapshot: Snapshot,
  related: Related,
  pull: Point | undefined,
): readonly Mark[] {
  const isLocked = !plan.knobs.includes(parameter);
  const isNear = related.wire(layer, j, k);
  const { width, dash } = strokeOf(snapshot.values.of(parameter), isLocked && isDense ? perUnit * 0.7 : perUnit);
  const look = {
    width,
    ...(dash && { dash }),
    tone: isLocked ? "ruleStrong" : "wMark",
    strength: !isNear ? FADED : isLocked ? (isDense ? LOCKED_DENSE : LOCKED) : 1,
  } as const;
  if (pull) return [{ kind: "curve", points: bowed(from, to, pull), ...look }];
  return [{ kind: "line", from, to, ...look }];
}

const valueAt = ({ x, y, align }: Anchor, value: number): Mark => ({
  kind: "text",
  text: shownNumber(value, 2),
  ...{ x, y, align, face: "number", size: 14, tone: "muted" },
});

/** A padlock on paper, and where there is room the value that nobody can turn. */
export function lockMarks({ x, y, parameter, label }: LockPlace, snapshot: Snapshot): readonly Mark[] {
  const bow = [
    [-3.5, -1],
    [-3.5, -4],
    [-2.5, -6.5],
    [0, -7.5],
    [2.5, -6.5],
    [3.5, -4],
    [3.5, -1],
  ].map(([dx, dy]) => ({ x: x + (dx as number), y: y + (dy as number) }));
  return [
    { kind: "box", x: x - 10, y: y - 11, width: 20, height: 22, corner: 0, tone: "paper" },
    { kind: "curve", points: bow, width: 1.5, tone: "ruleStrong" },
    {
      kind: "box",
      ...{ x: x - 6, y: y - 1, width: 12, height: 8.5, corner: 1, tone: "ruleStrong" },
      outline: { width: 1.5, fill: "paper" },
    },
    ...(label ? [valueAt(label, snapshot.values.of(parameter))] : []),
  ];
}
