import type { Values } from "../network/cost.ts";
import { checkExamples, type FlatExample } from "../network/example.ts";
import { indexOfParameter, type Network, viewsOf } from "../network/network.ts";
import type { Plan } from "../network/shape.ts";
import { Engine } from "./engine.ts";

/** The slope of the cost along every parameter. Descent subtracts it. */
export interface Gradient {
  readonly cost: number;
  /** ∂C/∂w_jk of layer l */
  readonly w: (l: number, j: number, k: number) => number;
  /** ∂C/∂b_j of layer l */
  readonly b: (l: number, j: number) => number;
  /** By name: of("w2.0.1"). */
  readonly of: (name: string) => number;
  /** All of them, in the order of `parameterNames`. */
  readonly values: Values;
}

/**
 * The gradient of the mean cost over the examples: each example's gradient, added in order, divided by their number.
 * @throws {ShapeError} if there is no example or one does not fit
 * @throws {NonFiniteError} if an input or target is NaN or infinite
 */
export function gradientOf(network: Network, examples: readonly FlatExample[]): Gradient {
  checkExamples(network, examples);
  const engine = new Engine(network);
  const cost = engine.learnAll(examples);
  return gradientFrom(network.plan, cost, engine.gradient.slice());
}

/** Names the numbers of a flat gradient. */
export function gradientFrom(plan: Plan, cost: number, values: Values): Gradient {
  return {
    cost,
    values,
    ...viewsOf(plan, values),
    of: (name) => values[indexOfParameter(plan, name)] as number,
  };
}
