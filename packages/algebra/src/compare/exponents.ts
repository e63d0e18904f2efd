import { BudgetSpent, budgetOf, type Effort, EXACT_WEIGHT } from "../budget.ts";
import { noAtoms } from "../canonical/atoms.ts";
import { canonical } from "../canonical/canonical.ts";
import { numberOfFraction } from "../canonical/fraction.ts";
import { childrenOf, type Expression, nodesOf, number, power, withChildren } from "../expression.ts";
import { rational } from "../rational.ts";

/** Nobody writes an exponent that takes more steps than this to work out. */
const EXPONENT_BUDGET = 300;

/** "itself" where nothing is to be done: a value that held its own key would outlive all but the rarest collections. */
const settledBy = new WeakMap<Expression, Expression | "itself">();

/**
 * The same formula with each exponent that works out to a number written as that number: x^(1/3+2/3) is x^1. Only an
 * exact form can say so; rounded, ⅓ + ⅔ might be just beside 1, where a negative x has no power.
 */
export function withExponentsWorkedOut(expression: Expression, effort?: Effort): Expression {
  const children = childrenOf(expression);
  if (children.length === 0) return expression;
  const known = settledBy.get(expression);
  if (known) return known === "itself" ? expression : known;
  const settled = children.map((child) => withExponentsWorkedOut(child, effort));
  const same = settled.every((child, i) => child === children[i]);
  const made = inPower(same ? expression : withChildren(expression, settled), effort);
  settledBy.set(expression, made === expression ? "itself" : made);
  return made;
}

function inPower(expression: Expression, effort: Effort | undefined): Expression {
  if (expression.kind !== "power" || isPlain(expression.exponent)) return expression;
  const value = exactNumber(expression.exponent, effort);
  return value ? power(expression.base, value) : expression;
}

const isPlain = (exponent: Expression): boolean =>
  exponent.kind === "number" || exponent.kind === "name" || exponent.kind === "constant";

function exactNumber(exponent: Expression, effort: Effort | undefined): Expression | undefined {
  try {
    const value = numberOfFraction(canonical(exponent, noAtoms(), budgetOf(EXPONENT_BUDGET, effort, EXACT_WEIGHT)));
    return value && number(rational(value.numerator, value.denominator));
  } catch (error) {
    if (error instanceof BudgetSpent) return undefined;
    throw error;
  }
}

const openBy = new WeakMap<Expression, boolean>();

/** True if a variable stands in an exponent whose base is no positive number: (−6)ⁿ has values at whole n alone. */
export function hasOpenExponent(expression: Expression): boolean {
  const known = openBy.get(expression);
  if (known !== undefined) return known;
  const found = [...nodesOf(expression)].some(
    (node) =>
      node.kind === "power" &&
      node.exponent.kind !== "number" &&
      node.base.kind !== "number" &&
      node.base.kind !== "constant",
  );
  openBy.set(expression, found);
  return found;
}
