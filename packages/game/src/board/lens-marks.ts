import { words } from "../words.en.ts";
import type { Mark } from "./marks.ts";
import type { Moment } from "./moment.ts";
import type { WellPlaces } from "./well-places.ts";
import { flat, say } from "./well-strokes.ts";

/** Where the scale of the well breaks: below this line, costs are drawn so many times as tall. */
export function lensMarks({ layout: { frame } }: Moment, places: WellPlaces): readonly Mark[] {
  const { lens, left, right } = places;
  if (!lens) return [];
  const y = places.height(lens.cost);
  const look = { width: 1, tone: "muted" } as const;
  const notch = (from: number): readonly Mark[] => [
    { kind: "line", from: { x: from - 4, y: y + 3 }, to: { x: from + 4, y: y - 3 }, ...look },
    { kind: "line", from: { x: from - 4, y: y + 7 }, to: { x: from + 4, y: y + 1 }, ...look },
  ];
  const times = Math.round(lens.times);
  const name = frame.kind === "desk" ? words.well.lens(times) : words.well.lensBriefly(times);
  return [
    flat(left, right + 6, y, { ...look, dash: [1, 4] }),
    ...notch(left),
    ...notch(right + 2),
    say(name, right + 18, y + 4, { align: "start" }),
  ];
}
