import type { Budget } from "../budget.ts";
import {
  addFractions,
  constantFraction,
  type Fraction,
  fraction,
  multiplyFractions,
  raiseFraction,
} from "./fraction.ts";
import { atomPolynomial, keyOfMonomial, type Monomial, type Polynomial } from "./polynomial.ts";

interface Atom {
  readonly key: string;
  /** The square of this atom, if that is simpler: |u|² = u², (√u)² = u, sin² = 1 − cos². */
  readonly square?: Fraction;
  /** True for an atom that obeys no algebraic law unknown to this module. */
  readonly isFree: boolean;
}

/** The atoms of one comparison. Both sides share them, so that equal parts have equal numbers. */
export interface Atoms {
  readonly list: Atom[];
  readonly byKey: Map<string, number>;
}

export const noAtoms = (): Atoms => ({ list: [], byKey: new Map() });

export const copyOfAtoms = ({ list, byKey }: Atoms): Atoms => ({ list: [...list], byKey: new Map(byKey) });

/** The number of the atom with this key, new or known. */
export function atomOf(atoms: Atoms, key: string, isFree: boolean, square?: Fraction): number {
  const known = atoms.byKey.get(key);
  if (known !== undefined) return known;
  const atom = atoms.list.length;
  atoms.list.push(square ? { key, square, isFree } : { key, isFree });
  atoms.byKey.set(key, atom);
  return atom;
}

/** atomⁿ as a fraction, n of either sign. */
export function atomFraction(atom: number, exponent = 1): Fraction {
  if (exponent === 0) return constantFraction(1n);
  const raised = fraction(atomPolynomial(atom, Math.abs(exponent)));
  return exponent > 0 ? raised : { numerator: raised.denominator, denominator: raised.numerator };
}

/** Replaces squares of atoms by what they equal, until none is left. */
export function reduceSquares(atoms: Atoms, value: Fraction, budget: Budget): Fraction {
  const numerator = reducePolynomial(atoms, value.numerator, budget);
  const denominator = reducePolynomial(atoms, value.denominator, budget);
  if (!numerator && !denominator) return value;
  const top = numerator ?? fraction(value.numerator);
  const bottom = denominator ?? fraction(value.denominator);
  const flipped: Fraction = fraction(bottom.denominator, bottom.numerator);
  return reduceSquares(atoms, multiplyFractions(top, flipped, budget), budget);
}

function reducePolynomial(atoms: Atoms, polynomial: Polynomial, budget: Budget): Fraction | undefined {
  const isReducible = ([atom, exponent]: readonly [number, number]) => exponent > 1 && atoms.list[atom]?.square;
  if (![...polynomial.values()].some(({ monomial }) => monomial.some(isReducible))) return undefined;
  let total = constantFraction(0n);
  for (const { monomial, coefficient } of polynomial.values()) {
    let term = constantFraction(coefficient);
    for (const [atom, exponent] of monomial) {
      const square = atoms.list[atom]?.square;
      const left = square ? exponent % 2 : exponent;
      if (square) term = multiplyFractions(term, raiseFraction(square, (exponent - left) / 2, budget), budget);
      term = multiplyFractions(term, atomFraction(atom, left), budget);
    }
    total = addFractions(total, term, budget);
  }
  return total;
}

/** A monomial as text that does not depend on the order in which atoms were met. */
export const textOfMonomial = (atoms: Atoms, monomial: Monomial): string =>
  monomial.length === 0
    ? "1"
    : `${keyOfMonomial(monomial)}:${monomial.map(([atom]) => atoms.list[atom]?.key).join(",")}`;
