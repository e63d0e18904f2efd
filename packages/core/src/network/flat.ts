import { finite, ShapeError } from "../errors.ts";
import type { CostName, Values } from "./cost.ts";
import { given } from "./given.ts";
import { type Network, networkOf } from "./network.ts";
import { type LayerSpec, planOf } from "./shape.ts";

/**
 * A network as plain data with all its parameters in one list: per layer the weights row by row, then the biases, as
 * `parameterNames` has them. A network itself carries functions; this can be sent to a worker.
 */
export interface FlatNetwork {
  readonly inputs: number;
  readonly layers: readonly LayerSpec[];
  /** Sum of squares when left out. */
  readonly cost?: CostName;
  readonly parameters: Values;
}

/** What `postMessage` and `structuredClone` take. The parameters are a copy, so that their buffer may be transferred. */
export function toFlat(network: Network): FlatNetwork & { parameters: Float64Array<ArrayBuffer> } {
  const { inputs, layers, cost, parameters } = given(network);
  return { inputs, layers, cost, parameters: Float64Array.from(parameters) };
}

/**
 * Makes a network from a list of parameters, which it copies.
 * @throws {ShapeError} if there are more or fewer than the shape has
 * @throws {NonFiniteError} if one is NaN or infinite
 */
export function fromFlat(flat: FlatNetwork): Network {
  const { inputs, layers, cost, parameters } = flat ?? {};
  const plan = planOf(inputs, layers, cost);
  if (parameters?.length !== plan.parameterCount)
    throw new ShapeError("parameters", `${plan.parameterCount} numbers`, parameters?.length);
  return networkOf(plan, copied(parameters));
}

/** Counted, because a call and a name for each number take ten times as long where there are thousands. */
function copied(parameters: Values): Float64Array {
  const copy = new Float64Array(parameters.length);
  for (let i = 0; i < copy.length; i++) {
    const value = parameters[i];
    copy[i] = Number.isFinite(value) ? (value as number) + 0 : finite(value, `parameter ${i}`);
  }
  return copy;
}
