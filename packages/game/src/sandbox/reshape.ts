import { type ActivationName, createNetwork, type Example, randomFrom, withParameters } from "@nn/core";
import type { LevelNetwork } from "@nn/level-kit";
import { LIMITS, type Sandbox, withNetwork } from "./sandbox.ts";

/** Where the numbers of new parameters come from. */
type Chance = () => number;

/** Weights and biases between −1 and 1, in tenths, so that they are easily read. */
const chanceFrom = (seed: number): Chance => {
  const random = randomFrom(seed);
  return () => (Math.round(random() * 20) - 10) / 10 + 0;
};

/** Every weight and bias new; the same seed gives the same numbers. */
export function withRandomNumbers(sandbox: Sandbox, seed: number): Sandbox {
  const { network } = sandbox;
  const chance = chanceFrom(seed);
  return {
    ...sandbox,
    network: {
      ...network,
      weights: network.weights.map((rows) => rows.map((row) => row.map(chance))),
      biases: network.biases.map((row) => row.map(chance)),
    },
  };
}

/** One weight or bias set to an exact number. */
export function withParameter(sandbox: Sandbox, parameter: string, value: number): Sandbox {
  const network = withParameters(createNetwork(sandbox.network), { [parameter]: value });
  return withNetwork(sandbox, network);
}

/**
 * Another number of inputs (layer 0) or of neurons of a layer. What there was keeps its numbers; new weights come from
 * the seed, new inputs and targets are 0.
 */
export function withNeurons(sandbox: Sandbox, layer: number, neurons: number, seed: number): Sandbox {
  const { inputs, layers } = sandbox.network;
  return fitted(
    {
      ...sandbox,
      network: {
        ...sandbox.network,
        inputs: layer === 0 ? neurons : inputs,
        layers: layers.map((each, at) => (at === layer - 1 ? { ...each, neurons } : each)),
      },
    },
    chanceFrom(seed),
  );
}

export function withActivation(sandbox: Sandbox, layer: number, activation: ActivationName): Sandbox {
  const layers = sandbox.network.layers.map((each, at) => (at === layer - 1 ? { ...each, activation } : each));
  return { ...sandbox, network: { ...sandbox.network, layers } };
}

/**
 * A new hidden layer before the output, with two neurons and the output's function; the outputs keep their biases.
 * @param most  how many layers there may be, beside the inputs
 */
export function withLayer(sandbox: Sandbox, seed: number, most: number = LIMITS.layers): Sandbox {
  const { network } = sandbox;
  const at = network.layers.length - 1;
  const last = network.layers[at];
  if (!last || network.layers.length >= most) return sandbox;
  const layers = network.layers.toSpliced(at, 0, { neurons: 2, activation: last.activation });
  const weights = network.weights.toSpliced(at, 0, []);
  const biases = network.biases.toSpliced(at, 0, []);
  return fitted({ ...sandbox, network: { ...network, layers, weights, biases } }, chanceFrom(seed));
}

/** Without one of its hidden layers. The layer after it keeps the weights that still have a neuron to come from. */
export function withoutLayer(sandbox: Sandbox, layer: number, seed: number): Sandbox {
  const { network } = sandbox;
  if (layer < 1 || layer >= network.layers.length) return sandbox;
  const without = <Item>(list: readonly Item[]) => list.toSpliced(layer - 1, 1);
  const layers = without(network.layers);
  return fitted(
    { ...sandbox, network: { ...network, layers, weights: without(network.weights), biases: without(network.biases) } },
    chanceFrom(seed),
  );
}

/** One more example, with zeros to type over. */
export function withExample(sandbox: Sandbox): Sandbox {
  const { network, examples } = sandbox;
  if (examples.length >= LIMITS.examples) return sandbox;
  return { ...sandbox, examples: [...examples, exampleFitted(network, { input: [], target: [] })] };
}

/** There is always one. */
export const withoutExample = (sandbox: Sandbox, at: number): Sandbox =>
  sandbox.examples.length > 1 ? { ...sandbox, examples: sandbox.examples.toSpliced(at, 1) } : sandbox;

/** One input or target of an example; the targets are counted on after the inputs. */
export function withExampleNumber(sandbox: Sandbox, at: number, column: number, value: number): Sandbox {
  const { inputs } = sandbox.network;
  const examples = sandbox.examples.map((example, row): Example => {
    if (row !== at) return example;
    return column < inputs
      ? { ...example, input: example.input.with(column, value) }
      : { ...example, target: example.target.with(column - inputs, value) };
  });
  return { ...sandbox, examples };
}

/** Every list as long as the shape asks for. */
function fitted(sandbox: Sandbox, chance: Chance): Sandbox {
  const { network } = sandbox;
  const sizes = [network.inputs, ...network.layers.map(({ neurons }) => neurons)];
  const weights = network.layers.map(({ neurons }, at) =>
    listOf(neurons, (j) => listOf(sizes[at] as number, (k) => network.weights[at]?.[j]?.[k] ?? chance())),
  );
  const biases = network.layers.map(({ neurons }, at) => listOf(neurons, (j) => network.biases[at]?.[j] ?? 0));
  const shaped = { ...network, weights, biases };
  return { ...sandbox, network: shaped, examples: sandbox.examples.map((example) => exampleFitted(shaped, example)) };
}

const exampleFitted = ({ inputs, layers }: LevelNetwork, { input, target }: Example): Example => ({
  input: listOf(inputs, (k) => input[k] ?? 0),
  target: listOf(layers.at(-1)?.neurons ?? 0, (j) => target[j] ?? 0),
});

const listOf = <Item>(length: number, each: (at: number) => Item): readonly Item[] =>
  Array.from({ length }, (_, at) => each(at));
