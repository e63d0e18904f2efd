import { type Budget, BudgetSpent } from "../budget.ts";
import { evaluateBounded } from "../evaluate/evaluate.ts";
import type { Expression } from "../expression.ts";
import { pointsAroundSwitches, switchesOf } from "./breakpoints.ts";
import { hasOpenExponent } from "./exponents.ts";
import type { Form } from "./form.ts";
import { judge } from "./judge.ts";
import type { Doubt, Outcome, PlainOptions } from "./outcome.ts";
import { type Place, pointsFor, unknownsOf, wholePoints } from "./points.ts";

const LEAST_AGREEING = 12;

/** Where a part of a value was swallowed by a larger one: nowhere, only somewhere, or where a breakpoint might show. */
type Blindness = "none" | "somewhere" | "atSwitch";

export interface Sampled {
  readonly outcome: Outcome;
  readonly blindness: Blindness;
}

/** Compares two formulas by their values, as far as those are sharp. */
export function bySamples(
  left: Expression,
  right: Expression,
  form: Form,
  options: PlainOptions,
  budget: Budget,
): Sampled {
  const tally: Tally = { agreeing: 0, defined: 0, tried: 0, isHidden: false, blindness: "none", outcome: undefined };
  const outcome = outcomeOf(tally, left, right, form, options, budget);
  return { outcome, blindness: tally.blindness };
}

function outcomeOf(
  tally: Tally,
  left: Expression,
  right: Expression,
  form: Form,
  options: PlainOptions,
  budget: Budget,
): Outcome {
  if (form === "onlyOneDefined") return { kind: "unequal", because: "domain", at: {} };
  try {
    sample(left, right, form, options, budget, tally);
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
  blindness: Blindness;
  outcome: Outcome | undefined;
}

/** Lines along which breakpoints are looked for; they move with the other variables, not in number. */
const LINES = 2;
/** After so many places at which nothing has shown, breakpoints are looked for from wherever one stands. */
const PATIENCE = 6;

const whyUndecided = ({ defined, tried }: Tally): Doubt =>
  defined === 0 ? { code: "no-value", places: tried } : { code: "no-sharp-value" };

function sample(
  left: Expression,
  right: Expression,
  form: Form,
  options: PlainOptions,
  budget: Budget,
  tally: Tally,
): void {
  const unknowns = unknownsOf(left, right);
  const assumptions = options.assumptions ?? {};
  const switches = switchesOf(left, right);
  let [lines, silent] = [0, 0];
  for (const point of placesToTry(left, right, unknowns, options)) {
    const before = tally.agreeing + tally.defined;
    const shown = tally.agreeing;
    if (look(left, right, point, form, tally, budget)) return;
    const shows = form === "same" ? tally.agreeing + tally.defined > before : tally.agreeing > shown;
    silent = shows ? 0 : silent + 1;
    if (switches.length > 0 && lines < LINES && (shows || silent > PATIENCE)) {
      lines++;
      for (const near of pointsAroundSwitches(switches, point, assumptions, budget, !shows))
        if (look(left, right, near, form, tally, budget, true)) return;
    }
    // Constants need one look, and smooth formulas that agree at this many places need no more.
    if (unknowns.length === 0 && (tally.defined > 0 || tally.tried > 3)) {
      // All points are the same then, so agreement at one is agreement at all.
      if (tally.agreeing > 0) tally.agreeing = LEAST_AGREEING;
      return;
    }
    if (form === "same" && switches.length === 0 && tally.defined >= 4) return;
    if (tally.agreeing >= 2 * LEAST_AGREEING && tally.tried >= 32) return;
  }
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

/** Compares at one point. True once the outcome is certain. */
function look(
  left: Expression,
  right: Expression,
  point: Place,
  form: Form,
  tally: Tally,
  budget: Budget,
  isAtSwitch = false,
): boolean {
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
  if (verdict === "uninformative" && a.kind === "known" && b.kind === "known" && (a.isBlind || b.isBlind))
    tally.blindness = isAtSwitch || tally.blindness === "atSwitch" ? "atSwitch" : "somewhere";
  // Beyond e^709 there are no numbers: what stands beside such a one does not show either.
  else if (verdict === "uninformative" && isAtSwitch && tally.blindness === "none") tally.blindness = "somewhere";
  return false;
}
