import { type LinearScale, linearScale } from "./linear-scale.ts";
import { short } from "./ring.ts";

/** A bar from one place to another on a common line, px. */
export interface SpanBar {
  readonly left: number;
  readonly width: number;
  readonly start: number;
  /** There the next one begins. */
  readonly end: number;
}

/** What is found so far, one bar after the other, over the sum and what is measured. */
export interface PathBars {
  readonly width: number;
  readonly zero: number;
  readonly found: readonly SpanBar[];
  readonly sum: SpanBar;
  readonly measured: SpanBar;
}

/** As wide on every paper: only the words beside it have more or less room. */
const WIDTH = 168;
const EDGE = 2;
/** A bar of nothing is still a line. */
const THINNEST = 1.5;

/**
 * @param found     the paths' shares, in the order in which they were found
 * @param all       the shares of all paths: in whatever order they are found, the line has room for them
 * @param measured  what they should add up to
 */
export function pathBars(found: readonly number[], all: readonly number[], measured: number): PathBars {
  const least = Math.min(0, measured, sumOf(all.filter((value) => value < 0)));
  const most = Math.max(0, measured, sumOf(all.filter((value) => value > 0)));
  const scale = linearScale(least === most ? [0, 1] : [least, most], [EDGE, WIDTH - EDGE]);
  const ends = found.map((_, index) => sumOf(found.slice(0, index + 1)));
  return {
    width: WIDTH,
    zero: short(scale(0)),
    found: ends.map((end, index) => spanOf(scale, ends[index - 1] ?? 0, end)),
    sum: spanOf(scale, 0, ends.at(-1) ?? 0),
    measured: spanOf(scale, 0, measured),
  };
}

function spanOf(scale: LinearScale, from: number, to: number): SpanBar {
  const [start, end] = [scale(from), scale(to)];
  return {
    left: short(Math.min(start, end)),
    width: short(Math.max(THINNEST, Math.abs(end - start))),
    start: short(start),
    end: short(end),
  };
}

/** How long the tip of a bar is, px. */
const TIP = 6;

/** A bar that points to where it ends, as an SVG path: what goes up and what comes down are told apart. */
export function pointedBar({ start, end }: SpanBar, top: number, height: number): string {
  const towards = end < start ? -1 : 1;
  const neck = end - towards * Math.min(TIP, Math.abs(end - start));
  // What is too short to be seen is a line.
  const from = Math.abs(end - start) < THINNEST ? end - towards * THINNEST : start;
  return `M${short(from)} ${top}H${short(neck)}L${end} ${top + height / 2}L${short(neck)} ${top + height}H${short(from)}Z`;
}

const sumOf = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);
