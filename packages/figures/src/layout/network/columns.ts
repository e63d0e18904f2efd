import { idOf } from "@nn/notation";
import { widthOf } from "./caption.ts";
import type { NetworkContent } from "./content.ts";
import { TARGET_PX } from "./ends.ts";
import type { Frame } from "./frame.ts";
import type { Pen } from "./items.ts";
import type { PlacedNeuron } from "./stage.ts";

/** The line that marks 1 sticks out of a glass on the left, px. */
const OUTSIDE_GLASS = 7;

const MARGIN = 2;

/** The bar of the cost, and the paper between it and the targets. */
const COST_PX = { wide: 40, medium: 25, narrow: 17 } as const;

/** Where the layers of a network that goes from left to right are. */
export interface Columns {
  /** x of each layer that is drawn. */
  readonly xs: readonly number[];
  /** Of the whole drawing. */
  readonly width: number;
  /** True if targets and cost are to the right of the outputs; otherwise they are below. */
  readonly hasEndsBeside: boolean;
}

/** As much room at the edges as inputs and targets need, and equal distances between the layers. */
export function columnsOf(
  { sizes, first: start }: NetworkContent,
  frame: Frame,
  pen: Pen,
  hasEndsBeside: boolean,
): Columns {
  const inputs = Array.from({ length: sizes[start] ?? 1 }, (_, k) => pen.item(idOf.a(start, k)));
  const outputs = Array.from({ length: sizes.at(-1) ?? 1 }, (_, j) => pen.whole(idOf.y(j)).width);
  const widest = Math.max(...inputs.map((item) => (item ? widthOf(item) : 0)));
  const first = Math.ceil(Math.max(widest / 2 + MARGIN, frame.input + OUTSIDE_GLASS));
  const right = hasEndsBeside
    ? frame.ring + TARGET_PX + Math.max(...outputs) + COST_PX[frame.size]
    : Math.max(frame.ring + TARGET_PX, Math.max(...outputs) / 2 + MARGIN);
  const gaps = sizes.length - 1 - start;
  const gap = Math.min(frame.widestGap, Math.floor((frame.width - first - Math.ceil(right)) / gaps));
  return {
    xs: sizes.slice(start).map((_, at) => first + gap * at),
    width: Math.ceil(first + gap * gaps + right),
    hasEndsBeside,
  };
}

/** The neurons of every column around the height 0. */
export const neuronsIn = ({ xs }: Columns, { sizes, first }: NetworkContent, frame: Frame, pitch: number) =>
  sizes.slice(first).flatMap((count, at) =>
    Array.from({ length: count }, (_, index): PlacedNeuron => {
      const [radius, disc] = at === 0 ? [frame.input, frame.input] : [frame.ring, frame.disc];
      return { layer: first + at, index, x: xs[at] ?? 0, y: (index - (count - 1) / 2) * pitch, radius, disc };
    }),
  );
