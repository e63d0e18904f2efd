import { checkExamples, type Example } from "../network/example.ts";
import { parameterNames } from "../network/names.ts";
import type { Network } from "../network/network.ts";
import { type Gradient, gradientFrom, gradientOf } from "./gradient.ts";
import { sweepCost, workspaceFor } from "./sweep.ts";

export type NumericalMethod = "central" | "extrapolated";

/**
 * The gradient found by nudging each parameter, without any formula for a slope.
 *
 *   central:       (C(p + h) − C(p − h))/2h with h ≈ 6·10⁻⁶·max(1, |p|); error of order h²
 *   extrapolated:  central differences for h, h/2, h/4, …, their errors of order h², h⁴, h⁶, … removed in turn
 *                  (Richardson, Ridders); the entry of the table that moves least is taken. About 10⁻¹² exact.
 *
 * At a kink both give something between the slopes of the two sides.
 *
 * @throws as `gradientOf` does
 */
export function numericalGradient(
  network: Network,
  examples: readonly Example[],
  method: NumericalMethod = "extrapolated",
): Gradient {
  checkExamples(network, examples);
  const work = workspaceFor(network.plan, network.parameters);
  const cost = () => {
    let sum = 0;
    for (const example of examples) sum += sweepCost(network.plan, work, example);
    return sum / examples.length;
  };
  const slope = method === "central" ? centralSlope : extrapolatedSlope;
  const values = Float64Array.from(network.parameters, (value, i) => {
    const costWith = (nudged: number) => {
      work.m[i] = nudged; // the parameters stand first in memory
      return cost();
    };
    const found = slope(costWith, value);
    work.m[i] = value;
    return found;
  });
  return gradientFrom(network.plan, cost(), values);
}

function centralSlope(of: (p: number) => number, p: number, h = 6e-6 * Math.max(1, Math.abs(p))): number {
  const [right, left] = [p + h, p - h];
  // right − left is what h became after rounding.
  return (of(right) - of(left)) / (right - left);
}

const ROWS = 10;

function extrapolatedSlope(of: (p: number) => number, p: number): number {
  let h = 0.125 * Math.max(1, Math.abs(p));
  let above: number[] = [centralSlope(of, p, h)];
  let best = above[0] as number;
  let leastChange = Number.POSITIVE_INFINITY;
  for (let row = 1; row < ROWS; row++) {
    h /= 2;
    const current = [centralSlope(of, p, h)];
    let power = 1;
    for (let column = 1; column <= row; column++) {
      power *= 4;
      const finer = current[column - 1] as number;
      const coarser = above[column - 1] as number;
      const next = finer + (finer - coarser) / (power - 1);
      current.push(next);
      const change = Math.max(Math.abs(next - finer), Math.abs(next - coarser));
      if (change < leastChange) {
        leastChange = change;
        best = next;
      }
    }
    above = current;
  }
  return best;
}

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
  examples: readonly Example[],
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
