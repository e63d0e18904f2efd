import { PX_PER_WEIGHT } from "@nn/notation";
import type { Size } from "../size.ts";
import type { NetworkContent } from "./content.ts";
import type { Lettering } from "./writing.ts";

/** What one width of paper gives a network: type, marks, and how thick a weight of 1 is, px. */
export interface Frame {
  readonly size: Size;
  readonly width: number;
  readonly lettering: Lettering;
  readonly ring: number;
  readonly disc: number;
  /** An input has no ring, so its disc may be larger. */
  readonly input: number;
  readonly pxPerWeight: number;
  /** Two columns never stand further apart than this, middle to middle. */
  readonly widestGap: number;
  /** Neither do two neurons of a column, unless their captions need more. */
  readonly smallestPitch: number;
  readonly largestPitch: number;
  /** Empty paper between the words in a bead and its outline, sideways and up. */
  readonly beadPadding: readonly [number, number];
}

const PAPER = {
  wide: {
    width: 976,
    lettering: { letter: 17, index: 12, number: 15 },
    pxPerWeight: PX_PER_WEIGHT,
    widestGap: 280,
    smallestPitch: 112,
    largestPitch: 260,
    beadPadding: [9, 5],
  },
  medium: {
    width: 560,
    lettering: { letter: 16, index: 11.5, number: 14 },
    pxPerWeight: PX_PER_WEIGHT,
    widestGap: 240,
    smallestPitch: 104,
    largestPitch: 240,
    beadPadding: [7, 5],
  },
  narrow: {
    width: 320,
    lettering: { letter: 15, index: 11, number: 13 },
    // Where many lines cross within a hand's breadth, a thick one hides the others.
    pxPerWeight: 3,
    widestGap: 180,
    smallestPitch: 84,
    largestPitch: 172,
    beadPadding: [5, 4],
  },
} as const;

const SMALL = { lettering: { letter: 15, index: 11, number: 13 }, beadPadding: [5, 4] } as const;

/**
 * In a chain nothing stands above or below a neuron, so its marks are larger, and on wide paper further apart; but a
 * long chain needs the room for its wires.
 */
const MARKS = {
  wide: {
    chain: { ring: 34, disc: 27, input: 31, widestGap: 340 },
    dense: { ring: 30, disc: 22, input: 24 },
    long: { ring: 22, disc: 16, input: 18, ...SMALL },
  },
  medium: {
    chain: { ring: 30, disc: 24, input: 27 },
    dense: { ring: 27, disc: 20, input: 21 },
    long: { ring: 20, disc: 14, input: 17 },
  },
  narrow: {
    chain: { ring: 20, disc: 14, input: 17 },
    dense: { ring: 19, disc: 13, input: 15 },
    long: { ring: 19, disc: 13, input: 15 },
  },
} as const;

export const isChain = (sizes: readonly number[]): boolean => sizes.every((count) => count === 1);

/** Layers of a long chain, inputs included. */
const LONG_FROM = 6;

const kindOf = (sizes: readonly number[]) => (!isChain(sizes) ? "dense" : sizes.length >= LONG_FROM ? "long" : "chain");

/** From so many wires between two layers on, a number on each of them is a thicket. */
export const DENSE_FROM = 9;

const isDense = (sizes: readonly number[]): boolean =>
  sizes.some((count, layer) => layer > 0 && count * (sizes[layer - 1] ?? 0) >= DENSE_FROM);

/** The thickest line where so many cross: thicker ones would cover each other. */
const THICKEST_OF_MANY = { wide: 9, medium: 9, narrow: 6 } as const;

/** Writings of two lines may push neurons further apart. */
const LARGEST_FOR_NOTES = 260;

type Framed = Pick<NetworkContent, "sizes" | "largestWeight" | "noteOf">;

export function frameOf(size: Size, { sizes, largestWeight, noteOf }: Framed): Frame {
  const paper = PAPER[size];
  const most = isDense(sizes) ? THICKEST_OF_MANY[size] / Math.max(1, largestWeight) : Number.POSITIVE_INFINITY;
  return {
    size,
    ...paper,
    ...MARKS[size][kindOf(sizes)],
    pxPerWeight: Math.min(paper.pxPerWeight, most),
    ...(noteOf && { largestPitch: LARGEST_FOR_NOTES }),
  };
}
