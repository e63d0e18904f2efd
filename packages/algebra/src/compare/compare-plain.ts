import { type Budget, BudgetSpent, budgetOf, EXACT_WEIGHT } from "../budget.ts";
import { type Expression, number } from "../expression.ts";
import { substitute } from "../substitute.ts";
import type { Definitions } from "./definitions.ts";
import { withExponentsWorkedOut } from "./exponents.ts";
import { formOf } from "./form.ts";
import { GLANCES, numbersAt, placesFor, valueAtPlace } from "./glance.ts";
import { judge } from "./judge.ts";
import type { Outcome, PlainOptions } from "./outcome.ts";
import { unknownsOf } from "./points.ts";
import { remainderOf } from "./remainder.ts";
import { bySamples, type Sampled } from "./sampling.ts";
import { isSmooth } from "./smooth.ts";

export type Compared = Outcome & { readonly work: number };

/** An exact form that takes longer than this is left to sampling, whose steps are cheaper. */
const EXACT_BUDGET = 4_000;

/** `compare` for formulas without sums and indices. */
export function comparePlain(a: Expression, b: Expression, options: PlainOptions): Compared {
  return compareWorkedOut(
    withExponentsWorkedOut(a, options.effort),
    withExponentsWorkedOut(b, options.effort),
    options,
  );
}

function compareWorkedOut(a: Expression, b: Expression, options: PlainOptions): Compared {
  const most = options.budget;
  // Most wrong answers differ at the first glance; only the others are worth an exact form.
  const glanceBudget = budgetOf(most, options.effort);
  const seen = glance(a, b, options, glanceBudget);
  if (typeof seen !== "string") return withWork(seen, glanceBudget.spent());
  const [left, right] = [a, b].map((side) =>
    withExponentsWorkedOut(settle(side, options.definitions), options.effort),
  ) as [Expression, Expression];
  const newExactBudget = () => budgetOf(Math.min(most, EXACT_BUDGET), options.effort, EXACT_WEIGHT);
  const exactBudget = newExactBudget();
  // Formulas that are the same as written stay the same once definitions are substituted, which may make them far
  // larger.
  const written = left === a && right === b ? "unknown" : formOf(a, b, exactBudget);
  const form = written === "same" ? written : formOf(left, right, exactBudget);
  const work = glanceBudget.spent() + exactBudget.spent();
  // Formulas that are defined nearly everywhere cannot differ in where they are defined.
  if (form === "same" && seen === "defined" && isSmooth(left) && isSmooth(right)) return { kind: "equal", work };
  const samplingBudget = budgetOf(most, options.effort);
  const sampled = bySamples(left, right, form, options, samplingBudget);
  const budgets = { exact: newExactBudget(), sampling: samplingBudget };
  const outcome = form === "unknown" ? withoutWhatIsLarge(left, right, sampled, options, budgets) : sampled.outcome;
  return withWork(outcome, work + samplingBudget.spent() + budgets.exact.spent());
}

/**
 * A small term beside one that is 10⁸ times as large is lost in its rounding, and what stands at two places only may be
 * there or not. Then equal terms are taken away first, exactly, and what is left is looked at by itself.
 */
function withoutWhatIsLarge(
  left: Expression,
  right: Expression,
  { outcome, blindness }: Sampled,
  options: PlainOptions,
  budgets: { readonly exact: Budget; readonly sampling: Budget },
): Outcome {
  const isBlurred = outcome.kind === "undecided" && outcome.why.code === "no-sharp-value";
  if (outcome.kind === "unequal" || (blindness === "none" && !isBlurred)) return outcome;
  const rest = remainderOf(left, right, budgets.exact);
  const again = rest && bySamples(rest, nothing, "unknown", options, budgets.sampling);
  if (again?.outcome.kind === "unequal" && again.outcome.because === "value") return again.outcome;
  const isSettled = again?.outcome.kind === "equal" && again.blindness !== "atSwitch";
  if (isSettled && isBlurred) return again.outcome;
  const isHidden = blindness === "atSwitch" && !isSettled;
  return isHidden ? { kind: "undecided", why: { code: "no-sharp-value" } } : outcome;
}

const nothing = number(0);

/** The same outcome with its work. Where the two differ is worked out only when asked for. */
export function withWork(outcome: Outcome, work: number): Compared {
  if (outcome.kind !== "unequal") return { ...outcome, work };
  return {
    kind: "unequal",
    because: outcome.because,
    work,
    get at() {
      return outcome.at;
    },
  };
}

/** A difference that shows at one of the first places, or else whether both have a value at any of them. */
function glance(
  left: Expression,
  right: Expression,
  options: PlainOptions,
  budget: Budget,
): Outcome | "defined" | "undefined" {
  const places = placesFor(options.definitions, options.seed, options.assumptions);
  let isDefined = false;
  try {
    for (let n = 0; n < GLANCES; n++) {
      const [a, b] = [valueAtPlace(left, places, n, budget), valueAtPlace(right, places, n, budget)];
      isDefined ||= a.kind === "known" && b.kind === "known";
      const seen = judge(a, b);
      if (seen !== "differ" && seen !== "gap") continue;
      return {
        kind: "unequal",
        because: seen === "differ" ? "value" : "domain",
        get at() {
          return numbersAt(places, n, unknownsOf(left, right));
        },
      };
    }
  } catch (error) {
    if (!(error instanceof BudgetSpent)) throw error;
  }
  return isDefined ? "defined" : "undefined";
}

// One answer is compared with a whole catalogue under the same definitions, so the substitutions are cached. "itself"
// stands for the formula: a value that held its own key would outlive all but the rarest collections.
const settledBy = new WeakMap<Definitions, WeakMap<Expression, Expression | "itself">>();

/** Substitutes definitions until none is left. No question has a chain of more than ten. */
function settle(expression: Expression, definitions: Definitions | undefined): Expression {
  if (!definitions) return expression;
  const kept = settledBy.get(definitions) ?? new WeakMap<Expression, Expression | "itself">();
  settledBy.set(definitions, kept);
  const known = kept.get(expression);
  if (known) return known === "itself" ? expression : known;
  let settled = expression;
  for (let i = 0; i < 10; i++) {
    const next = substitute(settled, definitions);
    if (next === settled) break;
    settled = next;
  }
  kept.set(expression, settled === expression ? "itself" : settled);
  return settled;
}
