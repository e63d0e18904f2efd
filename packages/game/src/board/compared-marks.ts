import { shownNumber } from "@nn/notation";
import { words } from "../words.en.ts";
import type { Frame } from "./frame.ts";
import type { Mark } from "./marks.ts";
import type { Moment } from "./moment.ts";
import type { WellPlaces } from "./well-places.ts";
import { flat, say } from "./well-strokes.ts";

/** Beside a single nudge that missed: how far the best one would have gone, in outline. Which one that is stays open. */
export function bestMarks({ scenery: { best } }: Moment, places: WellPlaces): readonly Mark[] {
  if (best === undefined) return [];
  const { slot, height, column, bottom } = places;
  const [x, y] = [slot(2), height(best)];
  const look = { width: 1.5, dash: [4, 3], tone: "ink" } as const;
  const side = (at: number): Mark => ({ kind: "line", from: { x: at, y }, to: { x: at, y: bottom }, ...look });
  return [
    flat(x - column / 2, x + column / 2, y, look),
    side(x - column / 2),
    side(x + column / 2),
    say(shownNumber(best), x, y - 8, { size: 14, weight: 600, tone: "ink" }),
    say(words.well.best, x, bottom + 20),
  ];
}

/** What gradient descent would have done in as many steps, beside the player's own columns. */
export function descentMarks({ scenery, snapshot, layout: { frame } }: Moment, places: WellPlaces): readonly Mark[] {
  const { descent, shows } = scenery;
  if (!descent || !shows.trail) return [];
  // Where it runs up and away, it is drawn as far as the well goes.
  const points = descent.map((cost, step) => ({ x: places.slot(step), y: Math.max(places.top, places.height(cost)) }));
  const lines = points.slice(1).map(
    (to, at): Mark => ({
      ...{ kind: "line", from: points[at] ?? to, to },
      ...{ width: 1.5, dash: [2, 4], tone: "ink" },
    }),
  );
  const discs = points
    .filter((_, step) => places.height(descent[step] as number) >= places.top)
    .flatMap(({ x, y }): readonly Mark[] => [
      { kind: "disc", x, y, r: 3.5, tone: "paper" },
      { kind: "ring", x, y, r: 3, width: 1.5, tone: "ink" },
    ]);
  const [first] = points;
  if (!first) return [];
  const name = frame.kind === "desk" || frame.kind === "tablet" ? words.well.descent : words.well.descentBriefly;
  // Beside the start, over the line that goes on from there, and over the columns that follow.
  const x = first.x + places.column / 2 + 6;
  const columns = snapshot.trail.costs.map((cost, at) => ({ x: places.slot(at), y: places.height(cost) }));
  const below = [...points, ...columns].filter((point) => point.x - places.column / 2 < x + name.length * NAME_SIGN);
  const highest = Math.min(...below.map(({ y }) => y));
  const label = say(name, x, offCeiling(highest - 7, scenery, places, frame), {
    size: 14,
    tone: "ink",
    align: "start",
  });
  return [...lines, ...discs, label];
}

/** How wide a letter of the name is, at most. */
const NAME_SIGN = 7;

/** Upright nothing is written over the ceiling, so that there is room for a name that would lie on it. */
function offCeiling(y: number, { ceiling }: Moment["scenery"], places: WellPlaces, { kind }: Frame): number {
  if (ceiling === undefined || kind !== "tall") return y;
  const line = places.height(ceiling);
  return y > line - 4 && y < line + 14 ? line - 5 : y;
}
