import "server-only";
import { type Expression, name, negation, number, power, product, sum } from "@nn/algebra";

/** A coefficient and its powers of x and of a nudge h. */
export interface Term {
  readonly of: number;
  readonly x: number;
  readonly h?: number;
}

/** Ids of the two variables. No letter of a quantity of a network stands first, so they have no hue. */
export const X = "v.x";
export const H = "v.h";

/** A sum of powers with whole coefficients, written as a person writes it. Terms that are 0 are left out. */
export function polynomial(terms: readonly Term[]): Expression {
  const written = terms.filter(({ of }) => of !== 0).map(termAsWritten);
  const [first = number(0), ...others] = written;
  return others.length === 0 ? first : sum(first, ...others);
}

function termAsWritten({ of, x, h = 0 }: Term): Expression {
  const factors = [...powerOf(X, x), ...powerOf(H, h)];
  const size = Math.abs(of);
  const all = size === 1 && factors.length > 0 ? factors : [number(size), ...factors];
  const [only = number(1)] = all;
  const whole = all.length === 1 ? only : product(...all);
  return of < 0 ? negation(whole) : whole;
}

function powerOf(id: string, exponent: number): readonly Expression[] {
  if (exponent === 0) return [];
  return [exponent === 1 ? name(id) : power(name(id), number(exponent))];
}

/** The derivative by x, term by term. */
export const slopeTerms = (terms: readonly Term[]): readonly Term[] =>
  terms.filter(({ x }) => x > 0).map((term) => ({ ...term, of: term.of * term.x, x: term.x - 1 }));
