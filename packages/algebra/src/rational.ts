/** An exact fraction in lowest terms; the denominator is positive. */
export interface Rational {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

const absolute = (n: bigint): bigint => (n < 0n ? -n : n);

/** The greatest common divisor, never negative; gcd(0, 0) = 0. */
export function gcd(a: bigint, b: bigint): bigint {
  let [x, y] = [absolute(a), absolute(b)];
  while (y !== 0n) [x, y] = [y, x % y];
  return x;
}

/**
 * The fraction numerator / denominator in lowest terms.
 * @throws {RangeError} if the denominator is zero
 */
export function rational(numerator: bigint, denominator = 1n): Rational {
  if (denominator === 0n) throw new RangeError("a fraction needs a denominator other than 0");
  const common = gcd(numerator, denominator) * (denominator < 0n ? -1n : 1n);
  return { numerator: numerator / common, denominator: denominator / common };
}

export const zero: Rational = { numerator: 0n, denominator: 1n };
export const one: Rational = { numerator: 1n, denominator: 1n };

export const addRational = (a: Rational, b: Rational): Rational =>
  rational(a.numerator * b.denominator + b.numerator * a.denominator, a.denominator * b.denominator);

export const multiplyRational = (a: Rational, b: Rational): Rational =>
  rational(a.numerator * b.numerator, a.denominator * b.denominator);

export const negateRational = (a: Rational): Rational => ({ numerator: -a.numerator, denominator: a.denominator });

/** The exact value of a decimal such as "12.50", without sign or exponent. */
export function rationalFromDecimal(digits: string): Rational {
  const [whole = "", fraction = ""] = digits.split(".");
  return rational(BigInt(`${whole}${fraction}` || "0"), 10n ** BigInt(fraction.length));
}

/** How many binary digits the larger of the two parts has, and so what arithmetic with this number costs. */
export const bitLength = (a: Rational): number =>
  Math.max(absolute(a.numerator).toString(2).length, a.denominator.toString(2).length);

/** The nearest double, even if numerator and denominator alone would overflow. */
export function toNumber(a: Rational): number {
  const direct = Number(a.numerator) / Number(a.denominator);
  if (Number.isFinite(direct) && direct !== 0) return direct;
  if (a.numerator === 0n) return 0;
  // Scale to a quotient of about 2^80, divide exactly, and scale back.
  const shift = BigInt(absolute(a.numerator).toString(2).length - a.denominator.toString(2).length - 80);
  const quotient = shift >= 0n ? a.numerator / (a.denominator << shift) : (a.numerator << -shift) / a.denominator;
  const half = Math.trunc(Number(shift) / 2);
  return Number(quotient) * 2 ** half * 2 ** (Number(shift) - half);
}

/** The decimal that is exactly this fraction, or undefined if it does not end. */
export function toDecimal(a: Rational): string | undefined {
  let [rest, places] = [a.denominator, 0];
  let [twos, fives] = [0, 0];
  while (rest % 2n === 0n) [rest, twos] = [rest / 2n, twos + 1];
  while (rest % 5n === 0n) [rest, fives] = [rest / 5n, fives + 1];
  if (rest !== 1n) return undefined;
  places = Math.max(twos, fives);
  const scaled = absolute((a.numerator * 10n ** BigInt(places)) / a.denominator)
    .toString()
    .padStart(places + 1, "0");
  const sign = a.numerator < 0n ? "-" : "";
  return places === 0 ? sign + scaled : `${sign}${scaled.slice(0, -places)}.${scaled.slice(-places)}`;
}
