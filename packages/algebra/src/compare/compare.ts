import { BudgetSpent, type Effort } from "../budget.ts";
import { hasIndices } from "../expand.ts";
import type { Expression } from "../expression.ts";
import { type Compared, comparePlain, withWork } from "./compare-plain.ts";
import { type Definitions, definitionsAt, hasIndicesInside, openSizesIn } from "./definitions.ts";
import { expandedAt, type Instance, instancesOf } from "./instances.ts";
import type { Outcome, PlainOptions } from "./outcome.ts";
import type { Assumptions } from "./points.ts";

export interface CompareOptions {
  /** Determines the sample points; the same seed gives the same verdict. */
  readonly seed: number;
  /** What the question says about its variables, such as `{ x: { least: 0 } }`. */
  readonly assumptions?: Assumptions;
  /**
   * What the question defines, such as a2 = σ(z2), substituted on both sides before comparing. A definition of "a2.j"
   * holds for every j.
   */
  readonly definitions?: ReadonlyMap<string, Expression>;
  /** The most steps for a glance, for the exact form and for sampling, each. */
  readonly budget?: number;
  /** What the whole request may still cost; when it is spent, everything that is left is undecided. */
  readonly effort?: Effort;
}

export type Comparison = Compared;

const DEFAULT_BUDGET = 20_000;
/** All instances of a comparison together may spend this many times the budget of one. */
const INSTANCES = 3;

/**
 * Decides whether two formulas are the same function, first by exact form, then by sampling with error bounds.
 *
 * Equal needs an exact proof or 12 informative points that agree; unequal needs an exact proof or one point where the
 * error bounds leave no doubt, or where only one side has a value. Isolated gaps such as that of x/x do not count.
 * Everything else is undecided, which is never marked wrong. Formulas with sums and indices are equal if they are equal
 * for layers of several sizes and for whatever neurons their free letters mean.
 */
export function compare(a: Expression, b: Expression, options: CompareOptions): Comparison {
  const { seed, assumptions, definitions, budget = DEFAULT_BUDGET, effort } = options;
  const isPlain = !hasIndices(a) && !hasIndices(b) && !(definitions && hasIndicesInside(definitions));
  if (isPlain) return comparePlain(a, b, { seed, assumptions, definitions, budget, effort });

  let work = 0;
  let undecided: Outcome | undefined;
  for (const instance of instancesOf([a, b], definitions ? openSizesIn(definitions) : new Set())) {
    const left = INSTANCES * budget - work;
    if (left <= 0) return { ...tooMany, work };
    const found = compareAt(instance, a, b, { seed, assumptions, definitions, budget: Math.min(budget, left), effort });
    work += found.work;
    if (found.kind === "unequal") return withWork(found, work);
    if (found.kind === "undecided") undecided = found;
  }
  return withWork(undecided ?? { kind: "equal" }, work);
}

const tooMany: Outcome = { kind: "undecided", why: { code: "too-many-steps" } };

function compareAt(
  instance: Instance,
  a: Expression,
  b: Expression,
  options: PlainOptions & { readonly definitions: CompareOptions["definitions"] | undefined },
): Comparison {
  try {
    const definitions: Definitions | undefined = options.definitions && definitionsAt(options.definitions, instance);
    const [left, right] = [expandedAt(instance, a), expandedAt(instance, b)];
    return comparePlain(left, right, { ...options, definitions });
  } catch (error) {
    if (!(error instanceof BudgetSpent)) throw error;
    return { ...tooMany, work: options.budget };
  }
}
