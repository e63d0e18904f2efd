import { contours } from "d3-contour";
import type { CostMap } from "../model/cost-map.ts";
import type { Place } from "./arrow.ts";
import { type AxisTick, ticksOf } from "./curve-layout.ts";
import { type LinearScale, linearScale } from "./linear-scale.ts";

/** A square map over two parameters at one scale, so that right angles are right angles. */
export interface MapLayout {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly x: LinearScale;
  readonly y: LinearScale;
  readonly xTicks: readonly AxisTick[];
  readonly yTicks: readonly AxisTick[];
}

/** Drawn anew for a phone and for a page. */
const FRAMES = {
  wide: { width: 448, height: 464, left: 36, right: 436, top: 28, bottom: 428 },
  narrow: { width: 320, height: 348, left: 32, right: 312, top: 28, bottom: 308 },
} as const;

export function mapLayout(size: keyof typeof FRAMES, over: readonly [number, number]): MapLayout {
  const frame = FRAMES[size];
  const x = linearScale(over, [frame.left, frame.right]);
  const y = linearScale(over, [frame.bottom, frame.top]);
  return { ...frame, x, y, xTicks: ticksOf(x, 6), yTicks: ticksOf(y, 6) };
}

/** No more lines than these, or the valley floor would be all lines. */
const MOST_LINES = 9;

/** Costs that a line is drawn for, each twice the one before: powers of 2 between the least and the most. */
export function levelsBetween(least: number, most: number): readonly number[] {
  const levels: number[] = [];
  for (let level = 2 ** Math.floor(Math.log2(most)); level > least && levels.length < MOST_LINES; level /= 2)
    levels.unshift(level);
  return levels;
}

/** The places of one cost, as an SVG path. It runs a little beyond the map, where it is cut off. */
export function linePath({ x, y }: MapLayout, { from, step, count, costs }: CostMap, level: number): string {
  // Sample n of a row is at n + 0.5.
  const place = (index: number) => from + (index - 0.5) * step;
  // Turned over, the ground within a line is what lies above it, and its edge is the line alone.
  const heights = costs.map((cost) => -cost);
  const { coordinates } = contours().size([count, count]).contour(heights, -level);
  return coordinates
    .flat()
    .map((ring) => `M${ring.map(([column = 0, row = 0]) => `${px(x(place(column)))} ${px(y(place(row)))}`).join("L")}Z`)
    .join("");
}

/** Where a place is drawn. What is miles off the map is drawn at its horizon. */
export const placeOn = ({ x, y }: MapLayout, [along, up]: Place): Place => [horizon(x(along)), horizon(y(up))];

const HORIZON_PX = 5_000;
const horizon = (value: number) => px(Math.min(HORIZON_PX, Math.max(-HORIZON_PX, value)));
const px = (value: number) => Math.round(value * 100) / 100 + 0;
