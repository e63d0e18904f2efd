import type { Effect } from "./move.ts";

/** Slopes smaller than this are rounding, not an effect: costs in the game lie between about 1e-6 and 1e6. */
const NO_EFFECT_BELOW = 1e-12;

/** The sign of a slope; 0 if it has no effect. */
export function signOf(slope: number): -1 | 0 | 1 {
  if (Math.abs(slope) < NO_EFFECT_BELOW) return 0;
  return slope > 0 ? 1 : -1;
}

/** What a tiny nudge up does to the cost. */
export function effectOf(slope: number): Effect {
  const sign = signOf(slope);
  return sign === 0 ? "none" : sign > 0 ? "up" : "down";
}

/** Slopes whose sizes differ by less than this share of the larger one stand on one place. */
const EQUAL_WITHIN = 1e-9;

/**
 * Whether each place of a ranking is right: the knob that stands there has the size of slope that belongs there. Knobs
 * with equally large slopes may stand either way round.
 *
 * @param order   indices of all slopes, the largest |slope| first
 */
export function placesIn(order: readonly number[], slopes: readonly number[]): readonly boolean[] {
  const sizes = slopes.map(Math.abs);
  const sorted = sizes.toSorted((one, other) => other - one);
  return order.map((at, place) => {
    const [is, should] = [sizes[at] as number, sorted[place] as number];
    return Math.abs(is - should) <= EQUAL_WITHIN * Math.max(is, should);
  });
}
