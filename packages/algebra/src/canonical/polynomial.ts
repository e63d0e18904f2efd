import { type Budget, BudgetSpent } from "../budget.ts";
import { gcd } from "../rational.ts";

/** A product of atoms with positive exponents, sorted by atom: [[atom, exponent], …]. The empty product is 1. */
export type Monomial = readonly (readonly [atom: number, exponent: number])[];

export interface Term {
  readonly monomial: Monomial;
  readonly coefficient: bigint;
}

/** A sum of terms by the key of their monomial; no coefficient is zero. */
export type Polynomial = ReadonlyMap<string, Term>;

const LARGEST_COEFFICIENT = 1n << 1024n;
const LONG_COEFFICIENT = 1n << 128n;
const LARGEST_POLYNOMIAL = 400;

export const keyOfMonomial = (monomial: Monomial): string =>
  monomial.map(([atom, exponent]) => `${atom}^${exponent}`).join("*");

export const zeroPolynomial: Polynomial = new Map();

export function constantPolynomial(value: bigint): Polynomial {
  return value === 0n ? zeroPolynomial : new Map([["", { monomial: [], coefficient: value }]]);
}

export const onePolynomial: Polynomial = constantPolynomial(1n);

export function atomPolynomial(atom: number, exponent = 1): Polynomial {
  const monomial: Monomial = [[atom, exponent]];
  return new Map([[keyOfMonomial(monomial), { monomial, coefficient: 1n }]]);
}

/** The value of a polynomial without atoms; undefined if it has any. */
export function constantOf(polynomial: Polynomial): bigint | undefined {
  if (polynomial.size === 0) return 0n;
  return polynomial.size === 1 ? polynomial.get("")?.coefficient : undefined;
}

function multiplyMonomials(a: Monomial, b: Monomial): Monomial {
  const result: (readonly [number, number])[] = [];
  let [i, j] = [0, 0];
  for (;;) {
    const [x, y] = [a[i], b[j]];
    if (!x && !y) return result;
    if (x && y && x[0] === y[0]) {
      result.push([x[0], x[1] + y[1]]);
      i++;
      j++;
    } else if (x && (!y || x[0] < y[0])) {
      result.push(x);
      i++;
    } else if (y) {
      result.push(y);
      j++;
    }
  }
}

function put(into: Map<string, Term>, key: string, monomial: Monomial, coefficient: bigint, budget: Budget): void {
  const total = (into.get(key)?.coefficient ?? 0n) + coefficient;
  if (total === 0n) into.delete(key);
  else into.set(key, { monomial, coefficient: total });
  const isHuge = total > LARGEST_COEFFICIENT || total < -LARGEST_COEFFICIENT || into.size > LARGEST_POLYNOMIAL;
  if (isHuge) throw new BudgetSpent("a polynomial grew too large");
  // Long products and long numbers take longer.
  budget.spend(1 + (monomial.length >> 2) + (total > LONG_COEFFICIENT || total < -LONG_COEFFICIENT ? 1 : 0));
}

export function addPolynomials(a: Polynomial, b: Polynomial, budget: Budget, scale = 1n): Polynomial {
  const result = new Map(a);
  for (const [key, { monomial, coefficient }] of b) put(result, key, monomial, coefficient * scale, budget);
  return result;
}

export function multiplyPolynomials(a: Polynomial, b: Polynomial, budget: Budget): Polynomial {
  const result = new Map<string, Term>();
  for (const x of a.values())
    for (const y of b.values()) {
      const monomial = multiplyMonomials(x.monomial, y.monomial);
      put(result, keyOfMonomial(monomial), monomial, x.coefficient * y.coefficient, budget);
    }
  return result;
}

/** The one term of a polynomial that has just one. */
export function onlyTermOf(polynomial: Polynomial): Term | undefined {
  const [first] = polynomial.size === 1 ? polynomial.values() : [];
  return first;
}

/** A single term to a whole power: nothing has to be multiplied out, however large the power is. */
export function raiseTerm({ monomial, coefficient }: Term, n: number): Polynomial {
  const raised = monomial.map(([atom, exponent]) => [atom, exponent * n] as const);
  return new Map([[keyOfMonomial(raised), { monomial: raised, coefficient: coefficient ** BigInt(n) }]]);
}

/** The number r with a = r·b, as [numerator, denominator]; undefined if there is none. */
export function ratioOf(a: Polynomial, b: Polynomial): readonly [bigint, bigint] | undefined {
  if (a.size !== b.size || b.size === 0) return undefined;
  let ratio: readonly [bigint, bigint] | undefined;
  for (const [key, { coefficient }] of b) {
    const above = a.get(key)?.coefficient;
    if (above === undefined || (ratio && above * ratio[1] !== ratio[0] * coefficient)) return undefined;
    ratio ??= [above, coefficient];
  }
  return ratio;
}

/** The polynomial with its terms sorted, as text: equal polynomials over the same atoms have equal texts. */
export const keyOfPolynomial = (polynomial: Polynomial): string =>
  [...polynomial]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, { coefficient }]) => `${coefficient}*${key}`)
    .join("+");

/** The greatest integer that divides every coefficient; 0 for the zero polynomial. */
export function contentOf(polynomial: Polynomial): bigint {
  let content = 0n;
  for (const { coefficient } of polynomial.values()) content = gcd(content, coefficient);
  return content;
}

export function divideByInteger(polynomial: Polynomial, divisor: bigint): Polynomial {
  if (divisor === 1n) return polynomial;
  return new Map([...polynomial].map(([key, term]) => [key, { ...term, coefficient: term.coefficient / divisor }]));
}

/** True if the first term in sorted order is negative. This decides which of u and −u is the normal one. */
export function leadsNegative(polynomial: Polynomial): boolean {
  let first: string | undefined;
  for (const key of polynomial.keys()) if (first === undefined || key < first) first = key;
  return first !== undefined && (polynomial.get(first)?.coefficient ?? 0n) < 0n;
}
