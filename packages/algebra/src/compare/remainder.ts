import { type Budget, BudgetSpent } from "../budget.ts";
import { multiply } from "../build.ts";
import { type Atoms, noAtoms } from "../canonical/atoms.ts";
import { canonical } from "../canonical/canonical.ts";
import { keyOfFraction } from "../canonical/fraction.ts";
import { difference, type Expression, number, quotient, sum } from "../expression.ts";
import { addRational, multiplyRational, type Rational, rational } from "../rational.ts";

/** A number times some factors that are not looked into. */
interface Term {
  readonly coefficient: Rational;
  /** The factors by their keys, each as often as it stands there. */
  readonly factors: readonly Factor[];
}

interface Factor {
  readonly key: string;
  readonly of: Expression;
}

interface Work {
  readonly atoms: Atoms;
  readonly budget: Budget;
}

/** More terms than anybody writes. */
const MOST_TERMS = 64;
const LARGEST_POWER = 4n;
const TERM_STEPS = 4;

/**
 * What is left of a − b once equal terms have been taken away from both, exactly. Of 10⁸x + relu(10⁻⁹ − |x|) and x·10⁸
 * that is the second term alone, which no rounding of the first can hide any more. Undefined if it would be no shorter.
 *
 * @param budget  whose steps are those of exact forms
 */
export function remainderOf(a: Expression, b: Expression, budget: Budget): Expression | undefined {
  try {
    const work = { atoms: noAtoms(), budget };
    const terms = termsOf(difference(a, b), work);
    const left = collected(terms);
    if (left.length === terms.length) return undefined;
    return left.length === 0 ? number(0) : sum(...left.map(written));
  } catch (error) {
    if (error instanceof BudgetSpent) return undefined;
    throw error;
  }
}

/** Terms with the same factors as one; those that cancel are gone. */
function collected(terms: readonly Term[]): readonly Term[] {
  const byKey = new Map<string, Term>();
  for (const term of terms) {
    const key = term.factors.map((factor) => factor.key).join("·");
    const known = byKey.get(key);
    byKey.set(key, known ? { ...known, coefficient: addRational(known.coefficient, term.coefficient) } : term);
  }
  return [...byKey.values()].filter(({ coefficient }) => coefficient.numerator !== 0n);
}

const written = ({ coefficient, factors }: Term): Expression =>
  multiply(number(coefficient), ...factors.map(({ of }) => of));

function termsOf(expression: Expression, work: Work): readonly Term[] {
  work.budget.spend(TERM_STEPS);
  switch (expression.kind) {
    case "number":
      return [{ coefficient: expression.value, factors: [] }];
    case "sum":
      return limited(expression.terms.flatMap((term) => termsOf(term, work)));
    case "negation":
      return scaled(termsOf(expression.of, work), rational(-1n));
    case "product":
      return expression.factors.map((factor) => termsOf(factor, work)).reduce((x, y) => multiplied(x, y, work));
    case "quotient": {
      const { numerator, denominator } = expression;
      if (denominator.kind === "number" && denominator.value.numerator !== 0n) {
        const { numerator: top, denominator: bottom } = denominator.value;
        return scaled(termsOf(numerator, work), rational(bottom, top));
      }
      return multiplied(termsOf(numerator, work), [opaque(quotient(number(1), denominator), work)], work);
    }
    case "power": {
      const { base, exponent } = expression;
      const n = exponent.kind === "number" && exponent.value.denominator === 1n ? exponent.value.numerator : 0n;
      if (base.kind === "number" && n > 0n && n <= LARGEST_TENS)
        return [{ coefficient: rational(base.value.numerator ** n, base.value.denominator ** n), factors: [] }];
      if (n < 2n || n > LARGEST_POWER) return [opaque(expression, work)];
      const once = termsOf(base, work);
      return Array.from({ length: Number(n) - 1 }, () => once).reduce((x, y) => multiplied(x, y, work), once);
    }
    default:
      return [opaque(expression, work)];
  }
}

/** 10^12 is worked out; larger powers of numbers are left alone. */
const LARGEST_TENS = 64n;

/** A factor that is not looked into: its exact form is its key, so that e^x and exp(x) are one. */
function opaque(of: Expression, { atoms, budget }: Work): Term {
  const key = keyOfFraction(canonical(of, atoms, budget));
  return { coefficient: rational(1n), factors: [{ key, of }] };
}

const scaled = (terms: readonly Term[], by: Rational): readonly Term[] =>
  terms.map((term) => ({ ...term, coefficient: multiplyRational(term.coefficient, by) }));

function multiplied(a: readonly Term[], b: readonly Term[], { budget }: Work): readonly Term[] {
  if (a.length * b.length > MOST_TERMS) throw new BudgetSpent("too many terms");
  budget.spend(TERM_STEPS * a.length * b.length);
  return a.flatMap((x) =>
    b.map((y) => ({
      coefficient: multiplyRational(x.coefficient, y.coefficient),
      factors: [...x.factors, ...y.factors].sort((one, other) => (one.key < other.key ? -1 : 1)),
    })),
  );
}

function limited(terms: readonly Term[]): readonly Term[] {
  if (terms.length > MOST_TERMS) throw new BudgetSpent("too many terms");
  return terms;
}
