import { finite, ShapeError, whole } from "../errors.ts";
import type { CostName, Values } from "./cost.ts";
import { given } from "./given.ts";
import {
  has,
  indices,
  type ParameterName,
  parameterIndex,
  parseParameterName,
  quantityIn,
  unknownIn,
} from "./names.ts";
import { type LayerSpec, type Plan, planOf, type Shape } from "./shape.ts";

/** A network as plain data. */
export interface NetworkSpec {
  readonly inputs: number;
  readonly layers: readonly LayerSpec[];
  /** weights[l − 1][j][k]: into neuron j of layer l, from neuron k of layer l − 1. */
  readonly weights: readonly (readonly (readonly number[])[])[];
  /** biases[l − 1][j] */
  readonly biases: readonly (readonly number[])[];
  /** Sum of squares when left out. */
  readonly cost?: CostName;
}

/** A value that never changes: every change makes another network. */
export interface Network extends Shape {
  /** Where everything stands in the flat arrays. */
  readonly plan: Plan;
  /** All parameters: per layer the weights row by row, then the biases, as `parameterNames` lists them. */
  readonly parameters: Values;
  /** w_jk of layer l ≥ 1 */
  readonly w: (l: number, j: number, k: number) => number;
  /** b_j of layer l ≥ 1 */
  readonly b: (l: number, j: number) => number;
}

/**
 * Makes a network from plain data.
 * @throws {ShapeError} if weights or biases do not have the shape that `inputs` and `layers` ask for
 * @throws {NonFiniteError} if a parameter is NaN or infinite
 */
export function createNetwork(spec: NetworkSpec): Network {
  if (!spec) throw new ShapeError("network", "inputs, layers, weights and biases", spec);
  const plan = planOf(spec.inputs, spec.layers, spec.cost);
  const parameters = new Float64Array(plan.parameterCount);
  checkLength(spec.weights, plan.layers.length, "layers of weights");
  checkLength(spec.biases, plan.layers.length, "layers of biases");
  let at = 0;
  plan.layers.forEach(({ neurons }, index) => {
    const l = index + 1;
    const rows = checkLength(spec.weights[index], neurons, `rows of weights of layer ${l}`);
    // Counted loops, because forEach would pass over the holes of a sparse list.
    for (let j = 0; j < neurons; j++) {
      const row = checkLength(rows[j], plan.sizes[index] as number, `weights into neuron ${j} of layer ${l}`);
      for (let k = 0; k < row.length; k++) parameters[at++] = finite(row[k], `w${l}.${j}.${k}`);
    }
    const biases = checkLength(spec.biases[index], neurons, `biases of layer ${l}`);
    for (let j = 0; j < neurons; j++) parameters[at++] = finite(biases[j], `b${l}.${j}`);
  });
  return networkOf(plan, parameters);
}

function checkLength<Item>(list: readonly Item[] | undefined, expected: number, what: string): readonly Item[] {
  if (!Array.isArray(list) || list.length !== expected)
    throw new ShapeError(what, expected, Array.isArray(list) ? list.length : typeof list);
  return list;
}

/** Joins a shape and its numbers. The array becomes the network's own: the caller must not keep it. */
export function networkOf(plan: Plan, parameters: Float64Array): Network {
  const { inputs, layers, cost, sizes } = plan;
  return { inputs, layers, cost, sizes, plan, parameters, ...viewsOf(plan, parameters) };
}

/** Reads a flat array that is laid out like the parameters by layer and neurons. */
export function viewsOf(plan: Plan, values: Values): Pick<Network, "w" | "b"> {
  const read = (name: ParameterName, text: () => string) => {
    if (whole(name.layer) < 1 || !has(plan, name)) throw unknownIn(plan, text());
    return values[parameterIndex(plan, name)] as number;
  };
  return {
    w: (layer, j, k) => read({ kind: "weight", layer, j, k }, () => `w${layer}.${j}.${k}`),
    b: (layer, j) => read({ kind: "bias", layer, j }, () => `b${layer}.${j}`),
  };
}

/** Index of a named parameter. @throws {UnknownNameError} if the network has none of this name */
export function indexOfParameter(plan: Plan, name: string): number {
  const parsed = parseParameterName(name);
  quantityIn(plan, name);
  return parameterIndex(plan, parsed);
}

/** The value of a named parameter. @throws {UnknownNameError} if the network has none of this name */
export function parameterValue(network: Network, name: string): number {
  return given(network).parameters[indexOfParameter(network.plan, name)] as number;
}

/**
 * The same network with some parameters replaced.
 * @throws {ShapeError} if there is no object of values
 * @throws {UnknownNameError} if the network has none of such a name
 * @throws {NonFiniteError} if a value is NaN or infinite
 */
export function withParameters(network: Network, values: Readonly<Record<string, number>>): Network {
  const parameters = Float64Array.from(given(network).parameters);
  if (typeof values !== "object" || !values) throw new ShapeError("values", "numbers by name", typeof values);
  for (const [name, value] of Object.entries(values))
    parameters[indexOfParameter(network.plan, name)] = finite(value, name);
  return networkOf(network.plan, parameters);
}

/** The network as plain data: what `createNetwork` takes. */
export function specOf(network: Network): NetworkSpec {
  const { inputs, layers, cost, sizes } = given(network);
  const weights = layers.map(({ neurons }, i) =>
    indices(neurons).map((j) => indices(sizes[i] as number).map((k) => network.w(i + 1, j, k))),
  );
  const biases = layers.map(({ neurons }, i) => indices(neurons).map((j) => network.b(i + 1, j)));
  return { inputs, layers, weights, biases, cost };
}
