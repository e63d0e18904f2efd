import { type Activation, type ActivationName, activationOf, DEFAULT_ALPHA } from "./activation.ts";
import { type Cost, type CostName, costs } from "./cost.ts";
import type { Layer } from "./dense.ts";
import { finite, ShapeError, UnknownNameError } from "./errors.ts";

/** One dense layer. `alpha` belongs to leakyRelu alone: its slope on the left, 0.01 when left out. */
export interface LayerSpec {
  readonly neurons: number;
  readonly activation: ActivationName;
  readonly alpha?: number;
}

/** A network without its numbers: what is connected to what. Layers are counted from 1; layer 0 is the input. */
export interface Shape {
  readonly inputs: number;
  readonly layers: readonly LayerSpec[];
  readonly cost: CostName;
  /** Neurons per layer, the inputs first: [inputs, n¹, n², …]. */
  readonly sizes: readonly number[];
}

/** Where everything stands in the flat arrays of the engine. */
export interface Plan extends Shape {
  /** The activation of layer l; index 0 is not used. */
  readonly activationOf: readonly Activation[];
  readonly costOf: Cost;
  /** Index of w(l, 0, 0) in the parameters; row j of layer l follows at + j·sizes[l − 1]. */
  readonly weightsAt: readonly number[];
  /** Index of b(l, 0) in the parameters. */
  readonly biasesAt: readonly number[];
  readonly parameterCount: number;
  /** Index of neuron 0 of layer l among all neurons; the inputs begin at 0. */
  readonly neuronsAt: readonly number[];
  readonly neuronCount: number;
  /** Index of the first output among all neurons. */
  readonly outputsAt: number;
  /** layout[l − 1]: where layer l finds its numbers, for the hot loops. */
  readonly layout: readonly (Layer & { readonly activation: Activation })[];
  /** True when every layer has one neuron. */
  readonly isChain: boolean;
}

/** More parameters than this are refused before anything is allocated. */
export const MOST_PARAMETERS = 10_000_000;

/**
 * Checks a shape and lays it out: per layer the weights row by row (row j holds w_j0, w_j1, …), then the biases.
 *
 * @throws {ShapeError} if a size is not a whole number ≥ 1, there is no layer, the network is too large, or the cost
 *   needs another last activation
 * @throws {UnknownNameError} if an activation or the cost is unknown
 */
export function planOf(inputs: number, layers: readonly LayerSpec[], cost: CostName = "squares"): Plan {
  if (!Array.isArray(layers) || layers.length === 0) throw new ShapeError("layers", "at least one layer", "none");
  const sizes = [checkedSize(inputs, "inputs")];
  const checked: LayerSpec[] = [];
  const activations: Activation[] = [{ name: "identity", of: (z) => z, slopeAt: () => 1 }];
  const [weightsAt, biasesAt, neuronsAt] = [[0], [0], [0]];
  let parameterCount = 0;
  let neuronCount = inputs;
  const layout: Plan["layout"][number][] = [];
  layers.forEach((layer: LayerSpec, index) => {
    const previous = sizes[index] as number;
    const neurons = checkedSize(layer?.neurons, `neurons of layer ${index + 1}`);
    checked.push(checkedLayer(layer, index + 1));
    const activation = activationOf(layer);
    activations.push(activation);
    const [from, to] = [neuronsAt[index] as number, neuronCount];
    layout.push({ J: neurons, K: previous, at: parameterCount, from, to, activation });
    weightsAt.push(parameterCount);
    biasesAt.push(parameterCount + neurons * previous);
    neuronsAt.push(neuronCount);
    sizes.push(neurons);
    parameterCount += neurons * previous + neurons;
    neuronCount += neurons;
    if (parameterCount > MOST_PARAMETERS)
      throw new ShapeError("parameters", `at most ${MOST_PARAMETERS}`, parameterCount);
  });
  return {
    inputs,
    layers: checked,
    cost,
    sizes,
    activationOf: activations,
    costOf: checkedCost(cost, checked),
    weightsAt,
    biasesAt,
    parameterCount,
    neuronsAt,
    neuronCount,
    outputsAt: neuronsAt[layers.length] as number,
    layout,
    isChain: sizes.every((size) => size === 1),
  };
}

function checkedSize(size: unknown, what: string): number {
  if (!Number.isSafeInteger(size) || (size as number) < 1)
    throw new ShapeError(what, "a whole number of at least 1", String(size));
  return size as number;
}

function checkedLayer({ neurons, activation, alpha }: LayerSpec, layer: number): LayerSpec {
  if (activation === "leakyRelu")
    return { neurons, activation, alpha: finite(alpha ?? DEFAULT_ALPHA, `alpha of layer ${layer}`) };
  if (alpha !== undefined) throw new ShapeError(`alpha of layer ${layer}`, `none for ${activation}`, alpha);
  return { neurons, activation };
}

function checkedCost(name: CostName, layers: readonly LayerSpec[]): Cost {
  if (!Object.hasOwn(costs, name)) throw new UnknownNameError("cost", Object.keys(costs).join(", "), name);
  const last = layers[layers.length - 1] as LayerSpec;
  const { needs } = costs[name];
  if (needs !== undefined && last.activation !== needs)
    throw new ShapeError(`activation of the last layer under the cost ${name}`, needs, last.activation);
  return costs[name];
}
