import { constants, scaleByPowerOfTwo } from "./exp.ts";

const bits = /* @__PURE__ */ new Float64Array(1);
const words = /* @__PURE__ */ new Uint32Array(bits.buffer);
/** Which of the two 32-bit words holds the sign and the exponent: 1 on little-endian machines. */
const TOP = /* @__PURE__ */ new Uint32Array(new Float64Array([1]).buffer)[1] === 0 ? 0 : 1;

/** Below it a double has not all its digits. */
export const LEAST_NORMAL = 2.2250738585072014e-308;
const TWO_TO_54 = 0x40000000000000;
const CARRY_FROM_SQRT_2 = 0x95f62; // added to the top word, carries into the exponent where the mantissa is ≥ √2

/**
 * The natural logarithm, the same bits on every machine, at most 1 ulp from the true value.
 *
 *   x = 2ᵏ·(1 + f) with √½ ≤ 1 + f < √2, so ln x = k·ln 2 + ln(1 + f)
 *
 * log(±0) is −∞; log of a negative number or NaN is NaN.
 */
export function log(x: number): number {
  if (!(x > 0)) return x === 0 ? Number.NEGATIVE_INFINITY : Number.NaN;
  if (x === Number.POSITIVE_INFINITY) return x;
  const subnormal = x < LEAST_NORMAL;
  const k = exponentOf(subnormal ? x * TWO_TO_54 : x);
  return logOf(k - (subnormal ? 54 : 0), (bits[0] as number) - 1, 0);
}

/**
 * ln(1 + x) without the cancellation near 0, at most 2 ulp from the true value.
 * What is lost when 1 + x is rounded is put back as a first-order correction.
 */
export function log1p(x: number): number {
  if (!(x > -1)) return x === -1 ? Number.NEGATIVE_INFINITY : Number.NaN;
  if (x === Number.POSITIVE_INFINITY || (x < 1 / TWO_TO_54 && x > -1 / TWO_TO_54)) return x;
  if (x > -0.29 && x < 0.41) return logOf(0, x, 0);
  const sum = 1 + x;
  const lost = x > 1 ? 1 - (sum - x) : x - (sum - 1);
  const k = exponentOf(sum);
  return logOf(k, (bits[0] as number) - 1, lost / sum);
}

/** Splits a normal x = 2ᵏ·m with √½ ≤ m < √2: returns k and leaves m in `bits`. */
function exponentOf(x: number): number {
  bits[0] = x;
  const shifted = (words[TOP] as number) + CARRY_FROM_SQRT_2;
  const k = (shifted >>> 20) - 1023;
  bits[0] = scaleByPowerOfTwo(x, -k);
  return k;
}

/**
 * k·ln 2 + ln(1 + f) + correction.
 *
 *   s = f/(2 + f), ln(1 + f) = 2·atanh(s) = 2s + 2s³/3 + 2s⁵/5 + …
 *   2s = f − f²/2 + s·f²/2, which leaves the large term f unrounded until the last sum
 */
function logOf(k: number, f: number, correction: number): number {
  const s = f / (2 + f);
  const q = s * s;
  const half = 0.5 * f * f;
  const series =
    q *
    (2 / 3 +
      q *
        (2 / 5 +
          q *
            (2 / 7 +
              q * (2 / 9 + q * (2 / 11 + q * (2 / 13 + q * (2 / 15 + q * (2 / 17 + q * (2 / 19 + (q * 2) / 21)))))))));
  return k * constants.LN2_HIGH - (half - (s * (half + series) + (k * constants.LN2_LOW + correction)) - f);
}
