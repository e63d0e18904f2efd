import { type AxisTick, curvePath, ticksOf } from "./curve-layout.ts";
import { type LinearScale, linearScale } from "./linear-scale.ts";
import type { Point } from "./ring.ts";

/** A neuron on the curve of its function. */
export interface OnCurve {
  readonly z: number;
  readonly a: number;
}

/** Where a neuron stands: on the curve, on a line of its own below the axis, and beside the curve. */
export interface Standing {
  readonly dot: Point;
  /** The ring at its weighted sum, and the words beside it. */
  readonly sum: Point & { readonly words: Point; readonly anchor: "start" | "end" };
  /** The words at its activation, which may stand higher or lower than the activation itself to keep apart. */
  readonly answer: Point;
}

export interface FunctionLayout {
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
  readonly standings: readonly Standing[];
  /** The curve of a function, as far as it stays on the paper. */
  readonly curve: (of: (z: number) => number) => string;
}

const FRAMES = {
  medium: { width: 620, left: 36, right: 500, top: 20, bottom: 240, ticks: 8 },
  narrow: { width: 320, left: 30, right: 206, top: 20, bottom: 200, ticks: 4 },
} as const;

/** Each neuron has its own line for its weighted sum, so that words never meet. */
const LINE_PX = 24;
const FIRST_LINE_PX = 42;
/** As long as a letter with its layer and its number. */
export const WORDS_PX = 104;
const APART_PX = 20;
const SAMPLES = 96;

/** So far to both sides a sigmoid is seen to go flat; with more, neurons in its middle would crowd. */
const LEAST_REACH = 3;

/** The scales are doubled until every neuron has a place, and never follow it: what moves is the neuron. */
const widened = (least: number, values: readonly number[]): number => {
  const most = Math.max(...values.map(Math.abs));
  let reach = least;
  while (reach < most && Number.isFinite(most)) reach *= 2;
  return reach;
};

/** The curve of an activation function with neurons on it. */
export function functionLayout(size: keyof typeof FRAMES, neurons: readonly OnCurve[]): FunctionLayout {
  const frame = FRAMES[size];
  const { width, left, right, top, bottom, ticks } = frame;
  const reach = widened(
    LEAST_REACH,
    neurons.map(({ z }) => z),
  );
  const most = widened(
    1,
    neurons.map(({ a }) => a),
  );
  const least = Math.min(0, ...neurons.map(({ a }) => a)) < 0 ? -most : 0;
  const x = linearScale([-reach, reach], [left, right]);
  const y = linearScale([least, most], [bottom, top]);
  const heights = apart(
    neurons.map(({ a }) => y(a)),
    bottom,
  );
  const standings = neurons.map(({ z, a }, index): Standing => {
    const [at, line] = [short(x(z)), bottom + FIRST_LINE_PX + index * LINE_PX];
    const isRoom = at + WORDS_PX < width;
    return {
      dot: { x: at, y: short(y(a)) },
      sum: { x: at, y: line, words: { x: isRoom ? at + 12 : at - 12, y: line + 5 }, anchor: isRoom ? "start" : "end" },
      answer: { x: right + 16, y: (heights[index] ?? 0) + 5 },
    };
  });
  return {
    ...frame,
    height: bottom + FIRST_LINE_PX + neurons.length * LINE_PX,
    x,
    y,
    xTicks: ticksOf(x, ticks),
    yTicks: ticksOf(y, 4),
    standings,
    curve: (of) => {
      const samples = Array.from({ length: SAMPLES + 1 }, (_, index) => {
        const z = -reach + (2 * reach * index) / SAMPLES;
        return [z, of(z)] as const;
      });
      return curvePath(
        { x, y },
        samples.filter(([, a]) => a <= most && a >= least),
      );
    },
  };
}

/** Heights as near as they can be to those asked for, none nearer to the next than words are high. */
function apart(heights: readonly number[], bottom: number): readonly number[] {
  const order = heights.map((at, index) => ({ index, at })).sort((one, other) => other.at - one.at);
  const places: number[] = [];
  let limit = bottom;
  for (const { index, at } of order) {
    const place = Math.min(at, limit);
    places[index] = short(place);
    limit = place - APART_PX;
  }
  return places;
}

const short = (value: number) => Math.round(value * 100) / 100 + 0;
