import type { Budget } from "../budget.ts";
import { gcd, rational } from "../rational.ts";
import {
  addPolynomials,
  constantOf,
  constantPolynomial,
  contentOf,
  divideByInteger,
  keyOfPolynomial,
  leadsNegative,
  multiplyPolynomials,
  onePolynomial,
  onlyTermOf,
  type Polynomial,
  raiseTerm,
  ratioOf,
  type Term,
  zeroPolynomial,
} from "./polynomial.ts";

/** A quotient of two polynomials over the same atoms. A zero denominator means that it is defined nowhere. */
export interface Fraction {
  readonly numerator: Polynomial;
  readonly denominator: Polynomial;
}

export const nowhere: Fraction = { numerator: onePolynomial, denominator: zeroPolynomial };
export const isNowhere = (fraction: Fraction): boolean => fraction.denominator.size === 0;
export const isZeroFraction = (fraction: Fraction): boolean => !isNowhere(fraction) && fraction.numerator.size === 0;

/** The fraction without common integers and with a denominator that leads with a positive term. */
export function fraction(numerator: Polynomial, denominator: Polynomial = onePolynomial): Fraction {
  if (denominator.size === 0) return nowhere;
  const common = gcd(contentOf(numerator), contentOf(denominator)) * (leadsNegative(denominator) ? -1n : 1n);
  return { numerator: divideByInteger(numerator, common), denominator: divideByInteger(denominator, common) };
}

export const constantFraction = (numerator: bigint, denominator = 1n): Fraction =>
  fraction(constantPolynomial(numerator), constantPolynomial(denominator));

export function addFractions(a: Fraction, b: Fraction, budget: Budget): Fraction {
  if (isNowhere(a) || isNowhere(b)) return nowhere;
  if (keyOfPolynomial(a.denominator) === keyOfPolynomial(b.denominator))
    return fraction(addPolynomials(a.numerator, b.numerator, budget), a.denominator);
  const left = multiplyPolynomials(a.numerator, b.denominator, budget);
  const right = multiplyPolynomials(b.numerator, a.denominator, budget);
  return fraction(addPolynomials(left, right, budget), multiplyPolynomials(a.denominator, b.denominator, budget));
}

export function multiplyFractions(a: Fraction, b: Fraction, budget: Budget): Fraction {
  if (isNowhere(a) || isNowhere(b)) return nowhere;
  return fraction(
    multiplyPolynomials(a.numerator, b.numerator, budget),
    multiplyPolynomials(a.denominator, b.denominator, budget),
  );
}

export const negateFraction = ({ numerator, denominator }: Fraction): Fraction => ({
  numerator: divideByInteger(numerator, -1n),
  denominator,
});

/** 1/a, defined nowhere if a is zero. */
export const invertFraction = (a: Fraction): Fraction =>
  isNowhere(a) ? nowhere : fraction(a.denominator, a.numerator);

/** Digits of a coefficient that is raised to a power. */
const LARGEST_RAISED_BITS = 1024;
/** What can be raised by squaring; single terms can go further. */
const LARGEST_SQUARED = 64;
const LARGEST_POWER = 1e6;

/** True if aⁿ is written out: for any n up to a million if a has a single term above and below. */
export function canRaise(a: Fraction, n: number): boolean {
  const size = Math.abs(n);
  return size <= LARGEST_SQUARED || (size <= LARGEST_POWER && singleTerms(a, size) !== undefined);
}

function singleTerms({ numerator, denominator }: Fraction, n: number): readonly [Term, Term] | undefined {
  const [top, bottom] = [onlyTermOf(numerator), onlyTermOf(denominator)];
  const fits = ({ coefficient }: Term): boolean =>
    coefficient === 1n || coefficient === -1n || coefficient.toString(2).length * n <= LARGEST_RAISED_BITS;
  return top && bottom && fits(top) && fits(bottom) ? [top, bottom] : undefined;
}

/** aⁿ for a whole n: term by term if it has one, else by squaring. */
export function raiseFraction(a: Fraction, n: number, budget: Budget): Fraction {
  if (n < 0) return raiseFraction(invertFraction(a), -n, budget);
  if (n === 0) return isNowhere(a) ? nowhere : constantFraction(1n);
  if (n === 1) return a;
  const single = singleTerms(a, n);
  if (single) {
    budget.spend(2);
    return { numerator: raiseTerm(single[0], n), denominator: raiseTerm(single[1], n) };
  }
  const half = raiseFraction(a, Math.floor(n / 2), budget);
  const square = multiplyFractions(half, half, budget);
  return n % 2 === 0 ? square : multiplyFractions(square, a, budget);
}

export const keyOfFraction = ({ numerator, denominator }: Fraction): string =>
  `${keyOfPolynomial(numerator)}/${keyOfPolynomial(denominator)}`;

/**
 * The exact value of a fraction that is a number; undefined if it depends on its atoms or is defined nowhere. Where it is
 * defined, 3y/y is 3.
 */
export function numberOfFraction(a: Fraction): { numerator: bigint; denominator: bigint } | undefined {
  const numerator = constantOf(a.numerator);
  const denominator = constantOf(a.denominator);
  if (numerator !== undefined && denominator) return { numerator, denominator };
  const ratio = ratioOf(a.numerator, a.denominator);
  return ratio && rational(...ratio);
}

/** True if a and b are the same fraction: a·d = c·b. */
export function sameFraction(a: Fraction, b: Fraction, budget: Budget): boolean {
  if (isNowhere(a) || isNowhere(b)) return isNowhere(a) && isNowhere(b);
  return isZeroFraction(addFractions(a, negateFraction(b), budget));
}
