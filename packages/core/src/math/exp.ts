import { scaleByPowerOfTwo } from "./powers.ts";

// ln 2 in two pieces. The first has 20 trailing zero bits, so k · LN2_HIGH is exact for every k used here.
export const LN2_HIGH = 0.6931471803691238;
export const LN2_LOW = 1.9082149292705877e-10;
const PER_LN2 = Math.LOG2E;

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
  const k = Math.floor(x * PER_LN2 + 0.5);
  const high = x - k * LN2_HIGH;
  const low = k * LN2_LOW;
  return scaleByPowerOfTwo(1 + (high + beyondLinear(high - low, low)), k);
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
  const k = Math.floor(x * PER_LN2 + 0.5);
  const high = x - k * LN2_HIGH;
  const low = k * LN2_LOW;
  const power = scaleByPowerOfTwo(1, k);
  return power - 1 + power * high + power * beyondLinear(high - low, low);
}

/** 2⁻⁵⁴: below it, eˣ − 1 rounds to x. */
const TINY = 1 / 0x40000000000000;

/**
 * eʳ − 1 − (r + low), where r + low is the exact remainder and r its rounded value.
 *
 *   R = r·coth(r/2) = 2 + r²/6 − r⁴/360 + …  (Bernoulli numbers), even in r
 *   eʳ = (R + r)/(R − r) = 1 + r + r·c/(2 − c)  with  c = r − (R − 2)
 *
 * The last form keeps the rounding of the quotient far below the last bit of the sum. The series up to r¹² leaves
 * out less than 10⁻¹⁷ for |r| ≤ ½ ln 2.
 */
export function beyondLinear(r: number, low: number): number {
  const c = r - evenPart(r * r);
  return (r * c) / (2 - c) - low;
}

/** r·coth(r/2) − 2 as a series in r², from the Bernoulli numbers: 2·B₂ₙ/(2n)!. */
export function evenPart(square: number): number {
  return (
    square *
    (1 / 6 +
      square *
        (-1 / 360 +
          square * (1 / 15120 + square * (-1 / 604800 + square * (1 / 23950080 + square * (-691 / 653837184000))))))
  );
}
