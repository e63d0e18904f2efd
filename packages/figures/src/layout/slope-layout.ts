import { ZOOM_STOPS } from "../model/zoom.ts";
import { arrowTo, type Place } from "./arrow.ts";
import { type AxisTick, type CurveLayout, ticksOf } from "./curve-layout.ts";
import { linearScale } from "./linear-scale.ts";
import type { Size } from "./size.ts";

/** A place on a curve, and the step that is taken from there. */
export interface Step {
  readonly at: number;
  readonly value: number;
  readonly run: number;
  readonly rise: number;
}

type Span = readonly [from: number, to: number];

/** From where to where a plot goes, along and up. */
export interface View {
  readonly x: Span;
  readonly y: Span;
}

/** One of three beside each other, in three sizes, or one that has the room for itself. */
export type PlotSize = Size | "large";

const FRAMES = {
  large: { width: 480, height: 340, left: 44, right: 472, top: 8, bottom: 304 },
  wide: { width: 268, height: 244, left: 52, right: 264, top: 8, bottom: 208 },
  medium: { width: 200, height: 194, left: 50, right: 196, top: 8, bottom: 158 },
  narrow: { width: 320, height: 194, left: 50, right: 316, top: 8, bottom: 158 },
} as const satisfies Readonly<Record<PlotSize, object>>;

const FARTHEST = ZOOM_STOPS[0];
const NEAREST = ZOOM_STOPS.at(-1) ?? FARTHEST;
/** Under the strongest zoom the run fills this much of half the width. */
const NEAR_SHARE = 0.6;
/** Without zoom it should fill this much, so that it is seen beside the dot, but not at the cost of the whole curve. */
const FAR_SHARE = 0.14;
const LEAST_OF_WHOLE = 0.55;
/** How much of half a side the step may use: it never touches the frame. */
const INSIDE = 0.8;
/** A run that is nearly nothing is looked at as if it were this much of the nudge: closer, there is nothing to see. */
const LEAST_RUN = 0.02;

/**
 * What a microscope shows: with the largest nudge all of the curve or most of it, and the smaller the nudge is, the
 * closer one looks, along and up alike, until the step fills the view. The step is always inside.
 *
 * @param by     the nudge, from which the zoom follows; the same for curves that are compared
 * @param whole  what is seen without zoom
 */
export function viewOf({ at, value, run, rise }: Step, by: number, whole: View): View {
  const size = Math.abs(by);
  const [width, height] = [half(whole.x), half(whole.y)];
  const seen = Math.max(Math.abs(run), LEAST_RUN * size);
  const seenFar = seen * (FARTHEST / size);
  const reachFar = Math.min(width, Math.max(width * LEAST_OF_WHOLE, seenFar / FAR_SHARE));
  const far = Math.min(NEAR_SHARE, seenFar / reachFar);
  const nearness = Math.min(1, Math.max(0, Math.log(FARTHEST / size) / Math.log(FARTHEST / NEAREST)));
  const across = seen / (NEAR_SHARE ** nearness * far ** (1 - nearness));
  const zoom = across / width;
  const up = Math.max(height * zoom, Math.abs(rise) / (2 * INSIDE));
  return { x: around(at, run, across, zoom, whole.x), y: around(value, rise, up, zoom, whole.y) };
}

const half = ([from, to]: Span) => (to - from) / 2;

/** A span of this half-width: in the middle of the whole as long as one sees it all, around the step when one is close. */
function around(from: number, by: number, reach: number, zoom: number, whole: Span): Span {
  const share = Math.min(1, zoom);
  const wanted = (from + by / 2) * (1 - share) + ((whole[0] + whole[1]) / 2) * share;
  const inside = reach * INSIDE;
  const middle = Math.min(Math.min(from, from + by) + inside, Math.max(Math.max(from, from + by) - inside, wanted));
  return [middle - reach, middle + reach];
}

/** Ticks keep this far from the ends of the axes, where their letters stand: as much along, half as much down, px. */
const LETTER_PX = 26;

export function slopeLayout(size: PlotSize, { x: along, y: up }: View): CurveLayout {
  const frame = FRAMES[size];
  const x = linearScale(along, [frame.left, frame.right]);
  const y = linearScale(up, [frame.bottom, frame.top]);
  const xTicks = thinned(ticksOf(x, 4)).filter(({ at }) => at > frame.left + 8 && at < frame.right - LETTER_PX);
  const yTicks = ticksOf(y, 4).filter(({ at }) => at > frame.top + LETTER_PX / 2 + 4 && at < frame.bottom - 4);
  return { ...frame, x, y, xTicks, yTicks };
}

/** How wide a character of a label is at most, and how far labels stay apart, px. */
const CHARACTER_PX = 7;
const APART_PX = 10;

/** Every other tick, and again, until the labels have room beside each other. */
function thinned(ticks: readonly AxisTick[]): readonly AxisTick[] {
  const isTight = ticks.some(({ at, label }, index) => {
    const next = ticks[index + 1];
    return next && next.at - at < (CHARACTER_PX * (label.length + next.label.length)) / 2 + APART_PX;
  });
  return isTight ? thinned(ticks.filter((_, index) => index % 2 === 0)) : ticks;
}

/** Where a curve is sampled across a plot; a straight one at its ends, and all at 0, where a ReLU has its corner. */
export function sampledAt({ x }: CurveLayout, isStraight: boolean): readonly number[] {
  const [from = 0, to = 0] = x.domain();
  const count = isStraight ? 1 : 60;
  const at = Array.from({ length: count + 1 }, (_, n) => from + ((to - from) * n) / count);
  return from < 0 && to > 0 ? [...at, 0].sort((one, other) => one - other) : at;
}

/** The step as it is drawn: along, then up or down, and the triangle between. */
export function stepPaths({ x, y }: CurveLayout, { at, value, run, rise }: Step) {
  const start: Place = [px(x(at)), px(y(value))];
  const corner: Place = [px(x(at + run)), start[1]];
  const end: Place = [corner[0], px(y(value + rise))];
  return {
    start,
    end,
    triangle: `M${start.join(" ")}L${corner.join(" ")}L${end.join(" ")}Z`,
    run: arrowTo(start, corner),
    rise: arrowTo(corner, end),
  };
}

const px = (value: number) => Math.round(value * 100) / 100 + 0;
