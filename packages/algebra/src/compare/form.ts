import { type Budget, BudgetSpent } from "../budget.ts";
import { type Atoms, copyOfAtoms, noAtoms } from "../canonical/atoms.ts";
import { canonical } from "../canonical/canonical.ts";
import { type Fraction, isNowhere, sameFraction } from "../canonical/fraction.ts";
import type { Expression } from "../expression.ts";

/** What the exact forms say. "onlyOneDefined": one of the two divides by zero everywhere. */
export type Form = "same" | "different" | "unknown" | "onlyOneDefined";

interface Exact {
  readonly value: Fraction;
  readonly atoms: Atoms;
  /** The steps it took. They are spent again on every use, so that the same comparison always takes the same work. */
  readonly steps: number;
}

const exactBy = new WeakMap<Expression, Exact>();

/** The exact form of a key or a mistake, with which one answer after the other is compared. */
function exactOf(expression: Expression, budget: Budget): Exact {
  const known = exactBy.get(expression);
  if (known) {
    budget.spend(known.steps);
    return known;
  }
  const before = budget.spent();
  const atoms = noAtoms();
  const value = canonical(expression, atoms, budget);
  const made = { value, atoms, steps: budget.spent() - before };
  exactBy.set(expression, made);
  return made;
}

/** Compares exact forms; the form of `right` is cached. */
export function formOf(left: Expression, right: Expression, budget: Budget): Form {
  try {
    const { value: b, atoms: known } = exactOf(right, budget);
    const atoms = copyOfAtoms(known);
    const a = canonical(left, atoms, budget);
    if (isNowhere(a) !== isNowhere(b)) return "onlyOneDefined";
    if (sameFraction(a, b, budget)) return "same";
    return atoms.list.every((atom) => atom.isFree) ? "different" : "unknown";
  } catch (error) {
    if (error instanceof BudgetSpent) return "unknown";
    throw error;
  }
}
