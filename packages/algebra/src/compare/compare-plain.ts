import { type Budget, BudgetSpent, budgetOf, type Effort, EXACT_WEIGHT } from "../budget.ts";
import { evaluateBounded } from "../evaluate/evaluate.ts";
import type { Expression } from "../expression.ts";
import { substitute } from "../substitute.ts";
import { pointsAroundSwitches, switchesOf } from "./breakpoints.ts";
import type { Definitions } from "./definitions.ts";
import { hasOpenExponent, withExponentsWorkedOut } from "./exponents.ts";
import { type Form, formOf } from "./form.ts";
import { GLANCES, numbersAt, placesFor, valueAtPlace } from "./glance.ts";
import { judge } from "./judge.ts";
import { type Assumptions, type Place, pointsFor, unknownsOf, wholePoints } from "./points.ts";
import { isSmooth } from "./smooth.ts";

export interface PlainOptions {
  /** Determines the sample points. */
  readonly seed: number;
  readonly assumptions?: Assumptions | undefined;
  readonly definitions?: Definitions | undefined;
  /** The most steps for a glance, for the exact form and for sampling, each. */
  readonly budget: number;
  /** What all of the request may still cost. */
  readonly effort?: Effort | undefined;
}

export type Outcome =
  | { readonly kind: "equal" }
  | {
      readonly kind: "unequal";
      /** "value": the numbers differ; "domain": one has a value where the other has none; "form": proved exactly. */
      readonly because: "value" | "domain" | "form";
      /** The variables at a place where the two differ; empty if the difference was proved without one. */
      readonly at: Readonly<Record<string, number>>;
    }
  | { readonly kind: "undecided"; readonly why: Doubt };

/** Why two formulas could neither be told apart safely nor be proved the same. */
export type Doubt =
  /** Neither has a value at any of the places that were tried. */
  | { readonly code: "no-value"; readonly places: number }
  /** They are too close, too large or too small at the places that were tried. */
  | { readonly code: "no-sharp-value" }
  | { readonly code: "too-many-steps" };

export type Compared = Outcome & { readonly work: number };

/** An exact form that takes longer than this is left to sampling, whose steps are cheaper. */
const EXACT_BUDGET = 4_000;
const LEAST_AGREEING = 12;
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
  const exactBudget = budgetOf(Math.min(most, EXACT_BUDGET), options.effort, EXACT_WEIGHT);
  // Formulas that are the same as written stay the same once definitions are substituted, which may make them far
  // larger.
  const written = left === a && right === b ? "unknown" : formOf(a, b, exactBudget);
  const form = written === "same" ? written : formOf(left, right, exactBudget);
  const work = glanceBudget.spent() + exactBudget.spent();
  // Formulas that are defined nearly everywhere cannot differ in where they are defined.
  if (form === "same" && seen === "defined" && isSmooth(left) && isSmooth(right)) return { kind: "equal", work };
  const samplingBudget = budgetOf(most, options.effort);
  const outcome = bySamples(left, right, form, options, samplingBudget);
  return withWork(outcome, work + samplingBudget.spent());
}

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

// One answer is compared with a whole catalogue under the same definitions, so the substitutions are cached.
const settledBy = new WeakMap<Definitions, WeakMap<Expression, Expression>>();

/** Substitutes definitions until none is left. No question has a chain of more than ten. */
function settle(expression: Expression, definitions: Definitions | undefined): Expression {
  if (!definitions) return expression;
  const kept = settledBy.get(definitions) ?? new WeakMap<Expression, Expression>();
  settledBy.set(definitions, kept);
  const known = kept.get(expression);
  if (known) return known;
  let settled = expression;
  for (let i = 0; i < 10; i++) {
    const next = substitute(settled, definitions);
    if (next === settled) break;
    settled = next;
  }
  kept.set(expression, settled);
  return settled;
}

function bySamples(left: Expression, right: Expression, form: Form, options: PlainOptions, budget: Budget): Outcome {
  if (form === "onlyOneDefined") return { kind: "unequal", because: "domain", at: {} };
  try {
    const tally = sample(left, right, form, options, budget);
    if (tally.outcome) return tally.outcome;
    if (form === "different") return { kind: "unequal", because: "form", at: {} };
    if (form === "same" && tally.defined > 0) return { kind: "equal" };
    if (tally.agreeing >= LEAST_AGREEING && !tally.isHidden) return { kind: "equal" };
    return { kind: "undecided", why: whyUndecided(tally) };
  } catch (error) {
    if (!(error instanceof BudgetSpent)) throw error;
    if (form === "different") return { kind: "unequal", because: "form", at: {} };
    return { kind: "undecided", why: { code: "too-many-steps" } };
  }
}

interface Tally {
  agreeing: number;
  /** Points at which at least one side has a value, sharp or not. */
  defined: number;
  tried: number;
  /** True once a side had a value that could not be worked out, so that agreement elsewhere proves nothing. */
  isHidden: boolean;
  outcome: Outcome | undefined;
}

/** Lines along which breakpoints are looked for; they move with the other variables, not in number. */
const LINES = 2;
/** After so many places at which nothing has shown, breakpoints are looked for from wherever one stands. */
const PATIENCE = 6;

const whyUndecided = ({ defined, tried }: Tally): Doubt =>
  defined === 0 ? { code: "no-value", places: tried } : { code: "no-sharp-value" };

function sample(left: Expression, right: Expression, form: Form, options: PlainOptions, budget: Budget): Tally {
  const unknowns = unknownsOf(left, right);
  const assumptions = options.assumptions ?? {};
  const switches = switchesOf(left, right);
  const tally: Tally = { agreeing: 0, defined: 0, tried: 0, isHidden: false, outcome: undefined };
  let [lines, silent] = [0, 0];
  for (const point of placesToTry(left, right, unknowns, options)) {
    const before = tally.agreeing + tally.defined;
    const shown = tally.agreeing;
    if (look(left, right, point, form, tally, budget)) return tally;
    const shows = form === "same" ? tally.agreeing + tally.defined > before : tally.agreeing > shown;
    silent = shows ? 0 : silent + 1;
    if (switches.length > 0 && lines < LINES && (shows || silent > PATIENCE)) {
      lines++;
      for (const near of pointsAroundSwitches(switches, point, assumptions, budget, !shows))
        if (look(left, right, near, form, tally, budget)) return tally;
    }
    // Constants need one look, and smooth formulas that agree at this many places need no more.
    if (unknowns.length === 0 && (tally.defined > 0 || tally.tried > 3)) return constantTally(tally);
    if (form === "same" && switches.length === 0 && tally.defined >= 4) return tally;
    if (tally.agreeing >= 2 * LEAST_AGREEING && tally.tried >= 32) return tally;
  }
  return tally;
}

/** Whole numbers come first where a variable stands in an exponent over what may be negative. */
function* placesToTry(
  left: Expression,
  right: Expression,
  unknowns: readonly string[],
  { seed, assumptions = {} }: PlainOptions,
): Generator<Place> {
  if (hasOpenExponent(left) || hasOpenExponent(right)) yield* wholePoints(unknowns, seed, assumptions);
  yield* pointsFor(unknowns, seed, assumptions);
}

/** Without variables all points are the same, so agreement at one is agreement at all. */
const constantTally = (tally: Tally): Tally => (tally.agreeing > 0 ? { ...tally, agreeing: LEAST_AGREEING } : tally);

/** Compares at one point. True once the outcome is certain. */
function look(left: Expression, right: Expression, point: Place, form: Form, tally: Tally, budget: Budget): boolean {
  tally.tried++;
  const [a, b] = [evaluateBounded(left, point, budget), evaluateBounded(right, point, budget)];
  if (a.kind === "known" || b.kind === "known") tally.defined++;
  tally.isHidden ||= (a.kind === "unknown" && a.isHidden === true) || (b.kind === "unknown" && b.isHidden === true);
  const verdict = judge(a, b);
  if (verdict === "gap" || (verdict === "differ" && form !== "same")) {
    const because = verdict === "gap" ? "domain" : "value";
    tally.outcome = { kind: "unequal", because, at: Object.fromEntries(point.values) };
    return true;
  }
  if (verdict === "agree" && form !== "same") tally.agreeing++;
  return false;
}
