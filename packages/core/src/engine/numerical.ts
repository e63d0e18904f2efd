import { isKeyOf, ShapeError, UnknownNameError } from "../errors.ts";
import { checkExamples, type FlatExample } from "../network/example.ts";
import { parameterNames, type QuantityId } from "../network/names.ts";
import type { Network } from "../network/network.ts";
import { type Gradient, gradientFrom, gradientOf } from "./gradient.ts";
import { type NudgedSlope, nudgedSlope } from "./nudge.ts";
import { roundingOfCost } from "./rounding.ts";
import { sweepCost, workspaceFor } from "./sweep.ts";

export type NumericalMethod = "central" | "extrapolated";

/** How many errors are removed from central differences. */
const COLUMNS: Readonly<Record<NumericalMethod, number>> = { central: 0, extrapolated: 6 };

/**
 * The gradient found by nudging each parameter, without any formula for a slope. It is nudged by steps of every size,
 * and the cost itself says which of them to believe (see `nudgedSlope`).
 *
 *   central:       (C(p + h) − C(p − h))/2h; error of order h², about 10⁻⁹ exact
 *   extrapolated:  the same with the errors of order h², h⁴, h⁶, … removed in turn; about 10⁻¹² exact
 *
 * At a kink both give something between the slopes of the two sides.
 *
 * @throws as `gradientOf` does
 */
export function numericalGradient(
  network: Network,
  examples: readonly FlatExample[],
  method: NumericalMethod = "extrapolated",
): Gradient {
  return nudgedGradient(network, examples, method).gradient;
}

function nudgedGradient(network: Network, examples: readonly FlatExample[], method: NumericalMethod) {
  checkExamples(network, examples);
  if (!isKeyOf(COLUMNS, method)) throw new UnknownNameError("method", "central, extrapolated", method);
  const { plan } = network;
  const work = workspaceFor(plan, network.parameters);
  let lost = 0;
  const cost = () => {
    let sum = 0;
    lost = 0;
    for (const example of examples) {
      sum += sweepCost(plan, work, example);
      lost += roundingOfCost(plan, work.m) + Number.EPSILON * sum;
    }
    lost /= examples.length;
    return sum / examples.length;
  };
  const nudged = Array.from(network.parameters, (value, i) => {
    const costWith = (nudged: number) => {
      work.m[i] = nudged; // the parameters stand first in memory
      return cost();
    };
    const found = nudgedSlope(costWith, value, COLUMNS[method], () => lost);
    work.m[i] = value;
    return found;
  });
  return {
    nudged,
    gradient: gradientFrom(
      plan,
      cost(),
      Float64Array.from(nudged, ({ slope }) => slope),
    ),
  };
}

/** Whether a slope is what nudging finds. */
export type SlopeVerdict = "agrees" | "differs" | "undecided";

export interface CheckedSlope {
  readonly name: QuantityId;
  readonly analytic: number;
  readonly numerical: number;
  /** |analytic − numerical| / max(1, |analytic|, |numerical|) */
  readonly gap: number;
  /** How far nudging may be from the true slope. A slope that lies further off differs. */
  readonly doubt: number;
  readonly verdict: SlopeVerdict;
  /**
   * Why it is undecided: the nudge is lost in the rounding of the cost, the cost has a kink there or too near to tell, or
   * the cost is no number that nudging could compare.
   */
  readonly because?: "rounding" | "kink" | "overflow";
}

export interface GradientCheck {
  /** Differs if one slope does; undecided if none does and one is undecided. */
  readonly verdict: SlopeVerdict;
  /** The parameter whose two slopes differ most. */
  readonly worst: CheckedSlope;
  /** Every parameter, in the order of `parameterNames`. */
  readonly slopes: readonly CheckedSlope[];
  readonly analytic: Gradient;
  readonly numerical: Gradient;
}

/** What nudging estimates about its own error is taken so many times. */
const CAUTION = 4;
/** Slopes that share so much are the same: backpropagation rounds, too. */
const SAME = 1e-5;
/** A doubt of so much of the slope itself, or of the largest slope, leaves a verdict open no longer. */
const CLEAR = 1e-4;
const NEGLIGIBLE = 1e-8;

/**
 * Compares backpropagation with nudging, parameter by parameter. Nudging knows how far to believe itself: rounding hides
 * a nudge where costs are large and slopes small. A slope is blamed only if it lies outside of that.
 *
 * @param analytic  the gradient to check: the engine's own when left out
 * @throws as `gradientOf` does, and {ShapeError} if the gradient is that of another shape
 */
export function gradientCheck(
  network: Network,
  examples: readonly FlatExample[],
  method: NumericalMethod = "extrapolated",
  analytic: Gradient = gradientOf(network, examples),
): GradientCheck {
  const { nudged, gradient: numerical } = nudgedGradient(network, examples, method);
  const { values } = analytic ?? {};
  if (values?.length !== nudged.length) throw new ShapeError("gradient", `${nudged.length} numbers`, values?.length);
  const largest = nudged.reduce((so, { slope }) => Math.max(so, Math.abs(slope) || 0), 0) || 1;
  const slopes = parameterNames(network).map((name, i) => ({
    name,
    ...compared(values[i] as number, nudged[i] as NudgedSlope, NEGLIGIBLE * largest),
  }));
  return {
    verdict:
      (["differs", "undecided"] as const).find((one) => slopes.some(({ verdict }) => verdict === one)) ?? "agrees",
    worst: slopes.reduce((so, one) => (one.gap > so.gap ? one : so)),
    slopes,
    analytic,
    numerical,
  };
}

function compared(
  analytic: number,
  { slope, error, kink }: NudgedSlope,
  negligible: number,
): Omit<CheckedSlope, "name"> {
  const [apart, size] = [Math.abs(analytic - slope), Math.max(Math.abs(analytic), Math.abs(slope))];
  const doubt = CAUTION * error + kink;
  const gap = apart / Math.max(1, size);
  const numbers = { analytic, numerical: slope, doubt, gap: Number.isNaN(gap) ? Number.POSITIVE_INFINITY : gap };
  if (!Number.isFinite(doubt)) return { ...numbers, verdict: "undecided", because: "overflow" };
  if (!Number.isFinite(apart) || apart > doubt + SAME * size) return { ...numbers, verdict: "differs" };
  if (doubt <= Math.max(CLEAR * size, negligible)) return { ...numbers, verdict: "agrees" };
  return { ...numbers, verdict: "undecided", because: kink > error ? "kink" : "rounding" };
}
