import { shownNumber } from "@nn/notation";
import { type LinearScale, linearScale } from "./linear-scale.ts";

/** A plot of curves over one quantity: the paper, the axes with their ticks, and how a value becomes a place. */
export interface CurveLayout {
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

export interface AxisTick {
  readonly at: number;
  readonly label: string;
}

/** Drawn at the width of a phone and shown a little larger where there is room, so that its type is never small. */
const FRAME = { width: 320, left: 40, right: 300, top: 28 } as const;
/** Below the axis, for its numbers and its letter. */
const FOOT = 36;

/**
 * @param over  from where to where the quantity goes
 * @param most  the largest value of any curve; the axis goes on to the next round number
 */
export function curveLayout(over: readonly [number, number], most: number, height = 300): CurveLayout {
  const bottom = height - FOOT;
  const x = linearScale(over, [FRAME.left, FRAME.right]);
  const y = linearScale([0, most > 0 ? most : 1], [bottom, FRAME.top]).nice(4);
  return { ...FRAME, height, bottom, x, y, xTicks: ticksOf(x, 4), yTicks: ticksOf(y, 4) };
}

export function ticksOf(scale: LinearScale, count: number): readonly AxisTick[] {
  const ticks = scale.ticks(count);
  const step = Math.abs((ticks[1] ?? 1) - (ticks[0] ?? 0));
  const decimals = Math.max(0, -Math.floor(Math.log10(step) + 1e-9));
  return ticks.map((value) => ({ at: short(scale(value)), label: shownNumber(value, decimals) }));
}

/** The curve through samples as an SVG path. */
export const curvePath = (
  { x, y }: Pick<CurveLayout, "x" | "y">,
  samples: readonly (readonly [number, number])[],
): string =>
  samples.length === 0 ? "" : `M${samples.map(([at, value]) => `${short(x(at))},${short(y(value))}`).join("L")}`;

/** The tangent at a place, as far as it stays on the paper and no longer than `reach` to each side, px. */
export function tangentPath(layout: CurveLayout, at: number, value: number, slope: number, reach = 56): string {
  const { x, y, left, right, top, bottom } = layout;
  const [px, py] = [x(at), y(value)];
  /** Pixels down for each pixel to the right. */
  const steep = ((y(1) - y(0)) * slope) / (x(1) - x(0));
  const half = reach / Math.hypot(1, steep);
  const end = (side: 1 | -1) => {
    const limits = [half, side > 0 ? right - px : px - left];
    const vertical = side * steep;
    if (vertical > 0) limits.push((bottom - py) / vertical);
    if (vertical < 0) limits.push((top - py) / vertical);
    const run = Math.max(0, Math.min(...limits));
    return `${short(px + side * run)} ${short(py + vertical * run)}`;
  };
  return `M${end(-1)}L${end(1)}`;
}

/** Numbers at the right ends of curves stand at least this far apart, px. */
const APART_PX = 14;

/** The baseline of the number at the end of each curve: as near to the curve as its neighbours let it. */
export function numberPlaces({ y, bottom }: CurveLayout, ends: readonly number[]): readonly number[] {
  const order = ends.map((value, index) => ({ index, at: y(value) + 4 })).sort((one, other) => other.at - one.at);
  const places: number[] = [];
  let limit = bottom + 2;
  for (const { index, at } of order) {
    const place = Math.min(at, limit);
    places[index] = short(place);
    limit = place - APART_PX;
  }
  return places;
}

const short = (value: number) => Math.round(value * 100) / 100 + 0;
