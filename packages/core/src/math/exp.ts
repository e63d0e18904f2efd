import { LEAST_EXPONENT, powersOfTwo, scaleByPowerOfTwo } from "./powers.ts";

// ln 2 in two pieces. The first has 20 trailing zero bits, so k · LN2_HIGH is exact for every k used here.
export const LN2_HIGH = 0.6931471803691238;
export const LN2_LOW = 1.9082149292705877e-10;
const PER_LN2 = Math.LOG2E;
/** 1.5·2⁵²: where doubles are whole numbers, so that adding it and taking it away rounds to the nearest one. */
const ROUNDER = 6755399441055744;

/** The largest x with exp(x) finite, and the smallest with exp(x) not zero. */
const OVERFLOWS_ABOVE = 709.782712893384;
const VANISHES_BELOW = -745.1332191019411;

/**
 * eˣ, the same bits on every machine, at most 1 ulp from the true value.
 *
 *   x = k·ln 2 + r with |r| ≤ ½ ln 2, so eˣ = 2ᵏ · eʳ, and eʳ = 1 + r + (small terms)
 *
 * Math.exp is not used because its last bit differs between engines.
 */
export function exp(x: number): number {
  if (x > OVERFLOWS_ABOVE) return Number.POSITIVE_INFINITY;
  if (x < VANISHES_BELOW) return 0;
  if (Number.isNaN(x)) return x;
  const k = x * PER_LN2 + ROUNDER - ROUNDER;
  const high = x - k * LN2_HIGH;
  const low = k * LN2_LOW;
  return scaleByPowerOfTwo(1 + (high + (beyondLinear(high - low) - low)), k);
}

/**
 * e⁻ˣ for 0 ≤ x ≤ 700: the bits of `exp(-x)` by the same steps, without its checks. It is what every sigmoid of every
 * neuron waits for, and takes about two thirds of the time.
 */
export function decay(x: number): number {
  const k = x * PER_LN2 + ROUNDER - ROUNDER;
  const high = k * LN2_HIGH - x;
  const low = k * LN2_LOW;
  return (powersOfTwo[-LEAST_EXPONENT - (k | 0)] as number) * (1 + (high + (beyondLinear(high + low) + low)));
}

/**
 * eˣ − 1 without the cancellation near 0, at most 2 ulp from the true value.
 *
 *   2ᵏ·eʳ − 1 = (2ᵏ − 1 + 2ᵏ·r) + 2ᵏ·(small terms), where the first bracket hardly rounds
 */
export function expm1(x: number): number {
  if (x > OVERFLOWS_ABOVE) return Number.POSITIVE_INFINITY;
  if (x < -38) return -1;
  if (x > 38) return exp(x);
  if (Number.isNaN(x) || (x < TINY && x > -TINY)) return x;
  const k = x * PER_LN2 + ROUNDER - ROUNDER;
  const high = x - k * LN2_HIGH;
  const low = k * LN2_LOW;
  const power = scaleByPowerOfTwo(1, k);
  return power - 1 + power * high + power * (beyondLinear(high - low) - low);
}

/** 2⁻⁵⁴: below it, eˣ − 1 rounds to x. */
const TINY = 5.551115123125783e-17;

/**
 * eʳ − 1 − r = r²/2! + r³/3! + … + r¹³/13!, for |r| ≤ ½ ln 2, where what is left out is below 10⁻¹⁷.
 * Added in pairs of pairs and not from one end: a processor works on several pairs at once.
 */
function beyondLinear(r: number): number {
  const square = r * r;
  const fourth = square * square;
  const first = 1 / 2 + r * (1 / 6) + square * (1 / 24 + r * (1 / 120));
  const second = 1 / 720 + r * (1 / 5040) + square * (1 / 40320 + r * (1 / 362880));
  const third = 1 / 3628800 + r * (1 / 39916800) + square * (1 / 479001600 + r * (1 / 6227020800));
  return square * (first + fourth * (second + fourth * third));
}
