import { finite, isKeyOf, ShapeError, UnknownNameError, whole } from "../errors.ts";
import { type ActivationName, activationOf, DEFAULT_ALPHA } from "./activation.ts";
import { type Cost, type CostName, costs } from "./cost.ts";
import { type Layer, WIDE_FROM } from "./layer.ts";

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

/** A shape with its functions, laid out for the engine. */
export interface Plan extends Shape {
  readonly costOf: Cost;
  /** layout[l − 1]: where layer l finds its numbers in memory. */
  readonly layout: readonly Layer[];
  readonly output: Layer;
  /** Where the inputs and the targets stand in memory. */
  readonly x: number;
  readonly y: number;
  readonly parameterCount: number;
  /** How many numbers the engine's memory holds. */
  readonly memory: number;
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
  if (!Array.isArray(layers) || layers.length === 0) throw new ShapeError("layers", "at least one", "none");
  const sizes = [whole(inputs, "inputs", 1)];
  let parameterCount = 0;
  const checked = Array.from(layers, (layer: LayerSpec, index): LayerSpec => {
    const neurons = whole(layer?.neurons, `neurons of layer ${index + 1}`, 1);
    parameterCount += neurons * ((sizes[index] as number) + 1);
    if (parameterCount > MOST_PARAMETERS)
      throw new ShapeError("parameters", `at most ${MOST_PARAMETERS}`, parameterCount);
    sizes.push(neurons);
    return checkedLayer(layer, index + 1);
  });
  const layout = layoutOf(sizes, checked, parameterCount);
  const output = layout[layout.length - 1] as Layer;
  const y = output.slopesZ + output.J; // all neurons end here
  return {
    inputs,
    layers: checked,
    cost,
    sizes,
    costOf: checkedCost(cost, checked),
    layout,
    output,
    x: 2 * parameterCount,
    y,
    parameterCount,
    memory: y + output.J,
  };
}

/** Parameters, gradient, then a, z, f′(z), ∂C/∂a, ∂C/∂z of all neurons, then y: see `Layer`. */
function layoutOf(sizes: readonly number[], layers: readonly LayerSpec[], parameterCount: number): readonly Layer[] {
  const neuronCount = sizes.reduce((sum, size) => sum + size, 0);
  let weights = 0;
  let previous = 2 * parameterCount;
  return layers.map((layer, index) => {
    const [K, J] = [sizes[index] as number, layer.neurons];
    const biases = weights + J * K;
    const a = previous + K;
    const place = {
      activation: activationOf(layer),
      J,
      K,
      isWide: K >= WIDE_FROM,
      weights,
      biases,
      weightSlopes: weights + parameterCount,
      biasSlopes: biases + parameterCount,
      a,
      z: a + neuronCount,
      slopes: a + 2 * neuronCount,
      slopesA: a + 3 * neuronCount,
      slopesZ: a + 4 * neuronCount,
      previous,
      previousSlopes: previous + 3 * neuronCount,
    };
    weights = biases + J;
    previous = a;
    return place;
  });
}

function checkedLayer({ neurons, activation, alpha }: LayerSpec, layer: number): LayerSpec {
  if (activation === "leakyRelu")
    return { neurons, activation, alpha: finite(alpha ?? DEFAULT_ALPHA, `alpha of layer ${layer}`) };
  if (alpha !== undefined) throw new ShapeError(`alpha of layer ${layer}`, `none for ${activation}`, alpha);
  return { neurons, activation };
}

function checkedCost(name: CostName, layers: readonly LayerSpec[]): Cost {
  if (!isKeyOf(costs, name)) throw new UnknownNameError("cost", Object.keys(costs).join(", "), name);
  const last = layers[layers.length - 1] as LayerSpec;
  const { needs } = costs[name];
  if (needs && last.activation !== needs.activation)
    throw new ShapeError(
      `activation of the last layer under the cost ${name}`,
      `${needs.activation}, because ${needs.because}`,
      last.activation,
    );
  return costs[name];
}
