/** Pixels in a row of a picture, and rows of it. */
export const SIDE = 28;
export const PIXELS = SIDE * SIDE;

/** Ink comes in so many steps above blank: a pixel is a whole number from 0 to 15, four bits. */
export const DARKEST = 15;

/** A picture as the network takes it: row by row, each pixel from 0, blank, to 1. */
export type Picture = Float64Array;

/** Handwritten digits, each with the digit that its writer meant. */
export interface DigitSet {
  readonly count: number;
  /** Row by row, picture after picture, each pixel from 0 to 15. */
  readonly pixels: Uint8Array<ArrayBuffer>;
  /** From 0 to 9. */
  readonly labels: Uint8Array<ArrayBuffer>;
}

export const blank = (): Picture => new Float64Array(PIXELS);

/** @throws {RangeError} if there is no such digit in the set */
export function labelOf({ labels }: DigitSet, digit: number): number {
  const label = labels[digit];
  if (label === undefined) throw new RangeError(`digit: expected less than ${labels.length}, received ${digit}`);
  return label;
}

/** What should come out for a digit: 1 in its place, 0 in the nine others. */
export const targetOf = (label: number): readonly number[] => Array.from({ length: 10 }, (_, j) => Number(j === label));
