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
    budget.recall(known.steps);
    return known;
  }
  const before = budget.spent();
  const atoms = noAtoms();
  const value = canonical(expression, atoms, budget);
  const made = { value, atoms, steps: budget.spent() - before };
  exactBy.set(expression, made);
  return made;
}

/** A form that stopped earlier than this may have been short of steps only because the other one took so many. */
const CERTAINLY_LARGE = 2_000;

/** The steps after which a formula turned out to be too large for an exact form. */
const tooLarge = new WeakMap<Expression, number>();

/** The exact form of an answer beside that of a key. One that is too large is not tried again beside the next key. */
function answerForm(left: Expression, atoms: Atoms, budget: Budget): Fraction {
  const known = tooLarge.get(left);
  if (known !== undefined) {
    budget.recall(known);
    throw new BudgetSpent("this formula is known to be too large");
  }
  const before = budget.spent();
  try {
    return canonical(left, atoms, budget);
  } catch (error) {
    const steps = budget.spent() - before;
    if (error instanceof BudgetSpent && steps >= CERTAINLY_LARGE) tooLarge.set(left, steps);
    throw error;
  }
}

/** Compares exact forms; the form of `right` is cached. */
export function formOf(left: Expression, right: Expression, budget: Budget): Form {
  try {
    const { value: b, atoms: known } = exactOf(right, budget);
    const atoms = copyOfAtoms(known);
    const a = answerForm(left, atoms, budget);
    if (isNowhere(a) !== isNowhere(b)) return "onlyOneDefined";
    if (sameFraction(a, b, budget)) return "same";
    return atoms.list.every((atom) => atom.isFree) ? "different" : "unknown";
  } catch (error) {
    if (error instanceof BudgetSpent) return "unknown";
    throw error;
  }
}
