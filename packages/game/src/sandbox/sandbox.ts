import { createNetwork, type Example, type Network, specOf } from "@nn/core";
import type { LevelNetwork } from "@nn/level-kit";

/** What a reader has put together: a network, examples, and how far a nudge goes. */
export interface Sandbox {
  readonly network: LevelNetwork;
  /** 1 to 8. */
  readonly examples: readonly Example[];
  readonly step: number;
}

/** As large as a stage can show: 4-4-4-4, with inputs and targets for eight examples. */
export const LIMITS = { neurons: 4, layers: 3, examples: 8, value: 1_000, leastStep: 0.001, mostStep: 10 } as const;

export const FIRST_STEP = 0.1;

/** Where an empty sandbox begins: something small with a hidden layer, two examples to tell apart, and room to turn. */
export const EMPTY: Sandbox = {
  network: {
    inputs: 2,
    layers: [
      { neurons: 2, activation: "sigmoid" },
      { neurons: 1, activation: "sigmoid" },
    ],
    weights: [
      [
        [1, -0.5],
        [0.5, 1],
      ],
      [[1, -1]],
    ],
    biases: [[0, 0], [0]],
  },
  examples: [
    { input: [1, 0], target: [1] },
    { input: [0, 1], target: [0] },
  ],
  step: FIRST_STEP,
};

/** The alpha that a layer without one has, and the only one that a sandbox knows. */
const ALPHA = 0.01;

/** A network with its examples as a sandbox; undefined where it is too large, or not of the kind that levels have. */
export function sandboxFrom(network: Network, examples: readonly Example[], step: number = FIRST_STEP) {
  const { layers, cost } = network;
  if (cost !== "squares" || layers.some(({ alpha = ALPHA }) => alpha !== ALPHA)) return undefined;
  const sandbox: Sandbox = { network: levelNetworkOf(network), examples, step };
  return isSound(sandbox) ? sandbox : undefined;
}

/** The same sandbox with its network as it stands now, after any nudges. */
export const withNetwork = (sandbox: Sandbox, network: Network): Sandbox => ({
  ...sandbox,
  network: levelNetworkOf(network),
});

/** Whether everything is within its limits, and all lists have the lengths that the shape asks for. */
function isSound({ network, examples, step }: Sandbox): boolean {
  const { sizes, parameters } = createNetwork(network);
  const isNumber = (value: number) => Math.abs(value) <= LIMITS.value;
  return (
    sizes.every((size) => size <= LIMITS.neurons) &&
    sizes.length - 1 <= LIMITS.layers &&
    Array.from(parameters).every(isNumber) &&
    examples.length >= 1 &&
    examples.length <= LIMITS.examples &&
    examples.every(({ input, target }) => input.length === sizes[0] && target.length === sizes.at(-1)) &&
    examples.every(({ input, target }) => [...input, ...target].every(isNumber)) &&
    isStep(step)
  );
}

export const isStep = (step: number): boolean => step >= LIMITS.leastStep && step <= LIMITS.mostStep;

function levelNetworkOf(network: Network): LevelNetwork {
  const { inputs, layers, weights, biases } = specOf(network);
  return {
    inputs,
    layers: layers.map(({ neurons, activation }) => ({ neurons, activation })),
    weights: weights.map((rows) => rows.map((row) => row.map(plain))),
    biases: biases.map((row) => row.map(plain)),
  };
}

/** Three steps of 0.1 are 0.3 again, and no tail of digits comes into an address. */
const plain = (value: number): number => Number(value.toPrecision(12)) + 0;
