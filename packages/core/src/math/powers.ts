/** The exponents of the smallest and the largest power of two that a double holds. */
export const LEAST_EXPONENT = -1074;
export const LAST_EXPONENT = 1023;

/** powersOfTwo[k − LEAST_EXPONENT] = 2ᵏ, exactly: halving and doubling never round here. */
export const powersOfTwo = /* @__PURE__ */ makePowers();

function makePowers(): Float64Array {
  const powers = new Float64Array(LAST_EXPONENT - LEAST_EXPONENT + 1);
  powers[-LEAST_EXPONENT] = 1;
  for (let i = -LEAST_EXPONENT; i > 0; i--) powers[i - 1] = (powers[i] as number) / 2;
  for (let i = -LEAST_EXPONENT; i < powers.length - 1; i++) powers[i + 1] = (powers[i] as number) * 2;
  return powers;
}

const TWO_TO_60 = 0x1000000000000000;

/** y · 2ᵏ with one rounding, for 2⁻² ≤ |y| ≤ 4 and any k that exp can ask for (−1080 to 1024). */
export function scaleByPowerOfTwo(y: number, k: number): number {
  if (k > LAST_EXPONENT) return y * 2 * (powersOfTwo[k - 1 - LEAST_EXPONENT] as number);
  // Where 2ᵏ itself is too small, go down in two steps; the first one is exact.
  if (k < LEAST_EXPONENT) return (y / TWO_TO_60) * (powersOfTwo[k + 60 - LEAST_EXPONENT] as number);
  return y * (powersOfTwo[k - LEAST_EXPONENT] as number);
}
