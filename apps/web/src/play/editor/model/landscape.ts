import { createNetwork, Engine, parameterNames } from "@nn/core";
import type { NudgeLevel } from "@nn/level-kit";
import { contours } from "d3-contour";

/** The cost over the ranges of two knobs, while all others stay where they start. */
export interface Landscape {
  /** Of each line of one cost: the cost, and its path in a unit square, the first knob to the right, the second upwards. */
  readonly lines: readonly { readonly cost: number; readonly path: string }[];
  /** What is at most the target, in the same square; empty where nothing is. */
  readonly solved: string;
  /** Where the level starts. */
  readonly start: Place;
  /** Where each nudge of a way leads, seen from above. */
  readonly way: readonly Place[];
}

export type Place = readonly [number, number];

const INTERVALS = 48;
const COUNT = INTERVALS + 1;
const MOST_LINES = 9;

/**
 * @param pair  places of two knobs in the level's order: along, and up
 * @param way   the knob and direction of each nudge to be drawn
 */
export function landscapeOf(
  level: NudgeLevel,
  pair: readonly [number, number],
  way: readonly { readonly knob: number; readonly direction: number }[],
): Landscape | undefined {
  const knobs = pair.map((knob) => level.knobs[knob]);
  const [along, up] = knobs;
  if (!along || !up) return undefined;
  const network = createNetwork(level.network);
  const names: readonly string[] = parameterNames(network);
  const engine = new Engine(network);
  const [first, second] = [names.indexOf(along.parameter), names.indexOf(up.parameter)];
  const own = [engine.parameters[first] as number, engine.parameters[second] as number] as const;
  const costs: number[] = [];
  for (let row = 0; row < COUNT; row++) {
    engine.parameters[second] = between(up, row / INTERVALS);
    for (let column = 0; column < COUNT; column++) {
      engine.parameters[first] = between(along, column / INTERVALS);
      costs.push(finite(engine.costAll(level.examples)));
    }
  }
  const share = ({ min, max }: Range, value: number) => (value - min) / (max - min);
  const places: Place[] = [[share(along, own[0]), share(up, own[1])]];
  for (const { knob, direction } of way) {
    const [x, y] = places.at(-1) as Place;
    const step = (knobAt: Range & { readonly step: number }) => (direction * knobAt.step) / (knobAt.max - knobAt.min);
    if (knob === pair[0]) places.push([x + step(along), y]);
    if (knob === pair[1]) places.push([x, y + step(up)]);
  }
  const least = Math.min(...costs);
  return {
    lines: costsOfLines(least, Math.max(...costs)).map((cost) => ({ cost, path: belowPath(costs, cost) })),
    solved: least <= level.target ? belowPath(costs, level.target) : "",
    start: places[0] as Place,
    way: places,
  };
}

interface Range {
  readonly min: number;
  readonly max: number;
}

const between = ({ min, max }: Range, part: number) => min + part * (max - min);

/** Contours know numbers only; what overflows is as high as can be. */
const finite = (cost: number) => (Number.isFinite(cost) ? cost : Number.MAX_VALUE);

/** Powers of 2 between the least and the most: no more than can be told apart. */
function costsOfLines(least: number, most: number): readonly number[] {
  const costs: number[] = [];
  for (let cost = 2 ** Math.floor(Math.log2(most)); cost > least && costs.length < MOST_LINES; cost /= 2)
    costs.unshift(cost);
  return costs;
}

/** The ground at or below a cost. */
function belowPath(costs: readonly number[], cost: number): string {
  const heights = costs.map((each) => -each);
  const { coordinates } = contours().size([COUNT, COUNT]).contour(heights, -cost);
  // Sample n of a row is at n + 0.5.
  const place = (index: number) => Math.round(((index - 0.5) / INTERVALS) * 1e4) / 1e4;
  return coordinates
    .flat()
    .map((ring) => `M${ring.map(([x = 0, y = 0]) => `${place(x)} ${place(y)}`).join("L")}Z`)
    .join("");
}
