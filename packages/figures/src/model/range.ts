import { kindOf, type QuantityId } from "@nn/notation";

/** How far a quantity may be set, and by how much a key changes it. */
export interface Range {
  readonly min: number;
  readonly max: number;
  /** An arrow key. */
  readonly step: number;
  /** An arrow key with Shift. */
  readonly fine: number;
  /** Page Up and Page Down. */
  readonly page: number;
  /** What a pointer rounds to: finer than a hand, coarse enough for a tidy number. */
  readonly drag: number;
}

const PARAMETER: Range = { min: -4, max: 4, step: 0.05, fine: 0.01, page: 0.5, drag: 0.01 };
const SHARE: Range = { min: 0, max: 1, step: 0.01, fine: 0.001, page: 0.1, drag: 0.01 };

/**
 * A range that has room for some values: its ends go out by doubling, so that a link with larger numbers than the page's
 * own can be turned like any other.
 */
export function withRoomFor(range: Range, values: readonly number[]): Range {
  let { min, max } = range;
  for (const value of values.filter(Number.isFinite)) {
    while (value > max) max *= 2;
    while (value < min) min = min < 0 ? min * 2 : -max;
  }
  return { ...range, min, max };
}

/** The range of a quantity that a reader may set; undefined for what the network computes (z, a, C). */
export function rangeOf(id: QuantityId): Range | undefined {
  switch (kindOf(id)) {
    case "weight":
    case "bias":
      return PARAMETER;
    case "input":
    case "target":
      return SHARE;
    case "weightedSum":
    case "activation":
    case "cost":
      return undefined;
  }
}

export const clamp = (value: number, { min, max }: Pick<Range, "min" | "max">): number =>
  Math.min(max, Math.max(min, value));
