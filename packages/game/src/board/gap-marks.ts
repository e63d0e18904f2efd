import { idOf, shownNumber } from "@nn/notation";
import type { Mark } from "./marks.ts";
import type { Moment } from "./moment.ts";
import { fillOf } from "./scale.ts";

/** A gap below this says nothing. */
const LEAST = 0.12;

/** The first levels say what the red is: the gap between glass and notch, squared. */
export function gapMarks({ layout, snapshot, scenery }: Moment): readonly Mark[] {
  const output = layout.neurons.at(-1);
  if (scenery.shows.trail || !output || scenery.isSolved) return [];
  const { r, ring, frame } = layout;
  const [a, y] = [snapshot.values.of(idOf.a(output.layer, 0)), snapshot.values.of(idOf.y(0))];
  if (Math.abs(a - y) <= LEAST) return [];
  const middle = output.y + r - r * (fillOf(scenery.glass, a) + fillOf(scenery.glass, y));
  const [from, to] = [output.x + ring + 19, frame.well.x - 10];
  return [
    {
      kind: "line",
      ...{ from: { x: from, y: middle }, to: { x: to, y: middle }, width: 1, dash: [2, 4], tone: "cMark" },
    },
    {
      kind: "text",
      text: `${shownNumber(Math.abs(a - y), 2)}²`,
      ...{ x: (from + to) / 2, y: middle + 6, align: "middle", face: "number" },
      ...{ size: frame.kind === "tall" ? 16 : 19, weight: 600, tone: "c" },
    },
  ];
}
