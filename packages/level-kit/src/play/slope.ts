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
