// ln 2 in two pieces. The first has 20 trailing zero bits, so k · LN2_HIGH is exact for every k used here.
const LN2_HIGH = 0.6931471803691238;
const LN2_LOW = 1.9082149292705877e-10;
const PER_LN2 = Math.LOG2E;
/** 1.5·2⁵²: where doubles are whole numbers, so that adding it and taking it away rounds to the nearest one. */
const ROUNDER = 6755399441055744;

/** The largest x with exp(x) finite, and the smallest with exp(x) not zero. */
const OVERFLOWS_ABOVE = 709.782712893384;
const VANISHES_BELOW = -745.1332191019411;

/** halves[n] = 2⁻ⁿ, exactly, down to the smallest double 2⁻¹⁰⁷⁴; then 0. */
const halves = /* @__PURE__ */ makeHalves();

function makeHalves(): Float64Array {
  const list = new Float64Array(1077);
  list[0] = 1;
  for (let n = 1; n < list.length; n++) list[n] = (list[n - 1] as number) / 2;
  return list;
}

/** y · 2ᵏ with one rounding, for −1075 ≤ k ≤ 1024 and a y of at least 2⁻¹⁰²¹. */
export function scaleByPowerOfTwo(y: number, k: number): number {
  return k < 0 ? (y / 2) * (halves[-k - 1] as number) : y / (halves[k] as number);
}

/**
 * σ(−|z|), the part of σ that is at most ½, and the root of every squashing function. All neurons wait for it, so it
 * makes do with one division:
 *
 *   |z| = n·ln 2 − 2h with |h| ≤ ¼ ln 2, so e⁻|ᶻ| = 2⁻ⁿ·e²ʰ, and e²ʰ = (H + h)/(H − h) with H = h·coth h
 *   σ(−|z|) = q/(H − h + q) with q = 2⁻ⁿ·(H + h)
 *
 * What the sums H − h + q and H + h lose in rounding is put back, as far as it reaches the last digit; without that it
 * would be off by up to 2.4 ulp.
 */
export function smallerPart(z: number): number {
  const size = Math.abs(z);
  if (!(size <= 700)) return exp(-size); // 1 + e⁻|ᶻ| is 1
  const n = size * PER_LN2 + ROUNDER - ROUNDER;
  const h = n * (LN2_HIGH / 2) - size / 2 + n * (LN2_LOW / 2);
  const square = h * h;
  const even = 1 + square * (1 / 3) + beyondSquare(square);
  const above = even + h;
  const q = (halves[n | 0] as number) * above;
  const sum = even - h + q;
  const lost = q - (sum - even + h) + 0.5 * (above - even - h);
  const part = q / sum;
  return part - part * lost;
}

/**
 * h·coth h − 1 − h²/3 = −h⁴/45 + 2h⁶/945 − …, for |h| ≤ ¼ ln 2, from the square of h. The last two coefficients are
 * fitted to what the series has left: 1.2·10⁻¹⁷ is the largest gap.
 */
function beyondSquare(square: number): number {
  const fourth = square * square;
  return fourth * (A + square * B + fourth * (C + square * D));
}
const [A, B, C, D] = [-1 / 45, 2 / 945, -0.00021163879865621332, 2.1266427819550676e-5];

/**
 * The constants of this file. Together and not each: an exported number is read, and asked whether it is one, wherever it
 * is used, also in here.
 */
export const constants = { LN2_HIGH, LN2_LOW, PER_LN2, ROUNDER, BEYOND: [A, B, C, D] } as const;

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
 * eˣ − 1 without the cancellation near 0, at most 2 ulp from the true value.
 *
 *   2ᵏ·eʳ − 1 = (2ᵏ − 1 + 2ᵏ·r) + 2ᵏ·(small terms), where the first bracket hardly rounds
 */
export function expm1(x: number): number {
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

/** eʳ − 1 − r = r·u/(1 − u) with u = 1 + h − h·coth h and h = r/2: the quotient of `smallerPart`, without its 1 + r. */
function beyondLinear(r: number): number {
  const h = r / 2;
  const square = h * h;
  const u = h - (square * (1 / 3) + beyondSquare(square));
  return (r * u) / (1 - u);
}
