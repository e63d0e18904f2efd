import "server-only";

/** Room for the rounding of a computer, where the right number is 0 and a share of it leaves none. */
const NOTHING = 1e-9;

/** True if a number is within a share of another one. */
export const isNear = (value: number, target: number, share: number): boolean =>
  Math.abs(value - target) <= Math.max(share * Math.abs(target), NOTHING);
