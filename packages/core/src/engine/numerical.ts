import { checkExamples, type FlatExample } from "../network/example.ts";
import { parameterNames } from "../network/names.ts";
import type { Network } from "../network/network.ts";
import { type Gradient, gradientFrom, gradientOf } from "./gradient.ts";
import { slopeByNudging } from "./nudge.ts";
import { sweepCost, workspaceFor } from "./sweep.ts";

export type NumericalMethod = "central" | "extrapolated";

/**
 * The gradient found by nudging each parameter, without any formula for a slope. It is nudged by steps of every size,
 * and the cost itself says which of them to believe (see `slopeByNudging`).
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
  checkExamples(network, examples);
  const work = workspaceFor(network.plan, network.parameters);
  const cost = () => {
    let sum = 0;
    for (const example of examples) sum += sweepCost(network.plan, work, example);
    return sum / examples.length;
  };
  const values = Float64Array.from(network.parameters, (value, i) => {
    const costWith = (nudged: number) => {
      work.m[i] = nudged; // the parameters stand first in memory
      return cost();
    };
    const found = slopeByNudging(costWith, value, COLUMNS[method]);
    work.m[i] = value;
    return found;
  });
  return gradientFrom(network.plan, cost(), values);
}

/** How many errors are removed from central differences. */
const COLUMNS: Readonly<Record<NumericalMethod, number>> = { central: 0, extrapolated: 6 };

export interface GradientCheck {
  /** The parameter whose two slopes differ most. */
  readonly worst: {
    readonly name: string;
    readonly analytic: number;
    readonly numerical: number;
    /** |analytic − numerical| / max(1, |analytic|, |numerical|) */
    readonly gap: number;
  };
  readonly analytic: Gradient;
  readonly numerical: Gradient;
}

/** Compares backpropagation with nudging, parameter by parameter. Throws as `gradientOf` does. */
export function gradientCheck(
  network: Network,
  examples: readonly FlatExample[],
  method: NumericalMethod = "extrapolated",
): GradientCheck {
  const analytic = gradientOf(network, examples);
  const numerical = numericalGradient(network, examples, method);
  const compared = parameterNames(network).map((name, i) => {
    const [a, n] = [analytic.values[i] as number, numerical.values[i] as number];
    const gap = Math.abs(a - n) / Math.max(1, Math.abs(a), Math.abs(n));
    return { name, analytic: a, numerical: n, gap: Number.isNaN(gap) ? Number.POSITIVE_INFINITY : gap };
  });
  const worst = compared.reduce((so, one) => (one.gap > so.gap ? one : so));
  return { worst, analytic, numerical };
}
