import type { Budget } from "../budget.ts";
import { gcd } from "../rational.ts";
import { type Atoms, atomFraction, atomOf, textOfMonomial } from "./atoms.ts";
import { constantFraction, type Fraction, isNowhere, keyOfFraction, negateFraction, nowhere } from "./fraction.ts";
import { constantOf, leadsNegative, multiplyPolynomials } from "./polynomial.ts";

const LARGEST_EXPONENT = 64n;
/** Exponent bookkeeping is bounded by LARGEST_EXPONENT, so these products need no budget of their own. */
const unmetered: Budget = { spend: () => {}, recall: () => {}, spent: () => 0 };

/**
 * e to the power of a fraction, as a product of exponential atoms: one atom for each monomial of the exponent, so that
 * exp(2x + y) = exp(x)² exp(y) and exp(−x) = 1/exp(x). An exponent with atoms in its denominator is one atom.
 */
export function exponential(exponent: Fraction, atoms: Atoms): Fraction {
  if (isNowhere(exponent)) return nowhere;
  const divisor = constantOf(exponent.denominator);
  if (divisor === undefined) {
    const minus = leadsNegative(exponent.numerator);
    const value = minus ? negateFraction(exponent) : exponent;
    return atomFraction(atomOf(atoms, `exp ${keyOfFraction(value)}`, false), minus ? -1 : 1);
  }
  let result = constantFraction(1n);
  for (const { monomial, coefficient } of exponent.numerator.values()) {
    const common = gcd(coefficient, divisor);
    const [times, parts] = [coefficient / common, divisor / common];
    const isSmall = times <= LARGEST_EXPONENT && times >= -LARGEST_EXPONENT;
    const isFree = monomial.every(([atom]) => atoms.list[atom]?.isFree);
    const text = textOfMonomial(atoms, monomial);
    const key = isSmall ? `exp ${text}/${parts}` : `exp ${times}*${text}/${parts}`;
    const factor = atomFraction(atomOf(atoms, key, isSmall && parts === 1n && isFree), isSmall ? Number(times) : 1);
    result = {
      numerator: multiplyPolynomials(result.numerator, factor.numerator, unmetered),
      denominator: multiplyPolynomials(result.denominator, factor.denominator, unmetered),
    };
  }
  return result;
}
