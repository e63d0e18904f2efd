import { glassFill } from "@nn/notation";
import type { Size } from "./size.ts";

/** What a neuron and its texts need to know, wherever it stands. */
export interface Row {
  readonly size: Size;
  /** Height of the neuron's middle. */
  readonly axis: number;
  readonly inputRadius: number;
  readonly discRadius: number;
  readonly ringRadius: number;
  /** Baselines of the texts: activation above, bias beside its square, weighted sum below. */
  readonly activationY: number;
  readonly biasY: number;
  readonly weightedSumY: number;
  readonly decimals: number;
  /** Letters carry their raised layer; where there is no room the place says it. */
  readonly hasLayers: boolean;
}

/** The bar of the cost, and the baseline of its letter and number. */
export interface CostPlace {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly label: { readonly x: number; readonly y: number; readonly anchor: "middle" | "end" };
}

/** Where everything of a chain stands: one neuron per layer, from the input on the left to the cost on the right. */
export interface ChainLayout extends Row {
  readonly width: number;
  readonly height: number;
  /** x of the input and of each neuron. */
  readonly neurons: readonly number[];
  /** The cost bar, as high as the output's disc. */
  readonly cost: CostPlace;
  /** A weight's letter and number stand on one line above it, or on two. */
  readonly weightLines: 1 | 2;
}

const FRAMES = {
  wide: { width: 976, height: 184, axis: 86, first: 60, last: 806, inputRadius: 31, discRadius: 27, ringRadius: 34 },
  medium: { width: 620, height: 184, axis: 86, first: 36, last: 470, inputRadius: 28, discRadius: 24, ringRadius: 30 },
  narrow: { width: 320, height: 150, axis: 72, first: 22, last: 234, inputRadius: 18, discRadius: 14, ringRadius: 20 },
} as const;

/** More layers than this stand close on narrow paper, so their discs are smaller. */
const MOST_ROOMY = 3;
const SMALL = { inputRadius: 14, discRadius: 11, ringRadius: 15 };

const COST = { wide: { x: 932, width: 12 }, medium: { x: 594, width: 11 }, narrow: { x: 300, width: 9 } } as const;

/**
 * Lays a chain out.
 * @param layers  how many neurons follow the input, at least 1
 */
export function chainLayout(layers: number, size: Size): ChainLayout {
  const { first, last, ...frame } = { ...FRAMES[size], ...(size === "narrow" && layers > MOST_ROOMY && SMALL) };
  const { axis, discRadius, ringRadius } = frame;
  const gap = (last - first) / layers;
  return {
    size,
    ...frame,
    neurons: Array.from({ length: layers + 1 }, (_, index) => first + gap * index),
    activationY: axis - ringRadius - (size === "narrow" ? 13 : 20),
    biasY: axis + ringRadius + (size === "narrow" ? 15 : 12),
    weightedSumY: axis + ringRadius + (size === "narrow" ? 40 : 46),
    cost: {
      ...COST[size],
      y: axis - discRadius,
      height: 2 * discRadius,
      label:
        size === "narrow"
          ? { x: frame.width, y: axis + ringRadius + 40, anchor: "end" }
          : { x: COST[size].x + COST[size].width / 2, y: axis + discRadius + 22, anchor: "middle" },
    },
    decimals: size === "narrow" ? 2 : 3,
    hasLayers: size !== "narrow",
    weightLines: size === "wide" ? 1 : 2,
  };
}

/** Height of a value from 0 to 1 within a disc: its surface when it is an activation, the notch when it is a target. */
export const levelY = (axis: number, radius: number, value: number): number =>
  axis + radius - 2 * radius * glassFill(value);
