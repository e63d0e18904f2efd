import { type Example, type Network, specOf } from "@nn/core";
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

/** Whether a network with its examples can be a sandbox: of the kind that levels have, and not too large. */
export function fitsSandbox(network: Network, examples: readonly Example[]): boolean {
  const { layers, cost, sizes, parameters } = network;
  return (
    cost === "squares" &&
    layers.length <= LIMITS.layers &&
    layers.every(({ alpha = ALPHA }) => alpha === ALPHA) &&
    sizes.every((size) => size <= LIMITS.neurons) &&
    Array.from(parameters).every(isWithin) &&
    examples.length >= 1 &&
    examples.length <= LIMITS.examples &&
    examples.every(({ input, target }) => input.length === sizes[0] && target.length === sizes.at(-1)) &&
    examples.every(({ input, target }) => input.every(isWithin) && target.every(isWithin))
  );
}

const isWithin = (value: number): boolean => Math.abs(value) <= LIMITS.value;

/** A network with its examples as a sandbox; undefined where they do not fit. */
export function sandboxFrom(network: Network, examples: readonly Example[], step: number = FIRST_STEP) {
  if (!fitsSandbox(network, examples) || !isStep(step)) return undefined;
  const sandbox: Sandbox = { network: levelNetworkOf(network), examples, step };
  return sandbox;
}

/** The same sandbox with its network as it stands now, after any nudges. */
export const withNetwork = (sandbox: Sandbox, network: Network): Sandbox => ({
  ...sandbox,
  network: levelNetworkOf(network),
});

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
