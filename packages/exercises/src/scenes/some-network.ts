import "server-only";
import type { NetworkSpec } from "@nn/core";
import type { Dice } from "../exercise/dice.ts";
import type { SceneOptions } from "./scene.ts";

/** Numbers that are multiplied by hand with ease; never 0, and 1 not among the weights, where it hides itself. */
const pleasant = {
  weights: [-3, -2, -1.5, -0.5, 0.5, 1.5, 2, 3, 4],
  biases: [-1, -0.5, 0.5, 1],
  inputs: [-1, 0.5, 1, 2, 3],
};

export interface NetworkOptions {
  /** Neurons per layer, the inputs first. */
  readonly sizes: readonly number[];
  readonly activation: (layer: number) => NetworkSpec["layers"][number]["activation"];
  /** Slope of a leaky ReLU on the left. */
  readonly alpha?: number;
  readonly weights?: readonly number[];
  readonly biases?: readonly number[];
  readonly inputs?: readonly number[];
  readonly targets?: readonly number[];
}

/** Some network with pleasant numbers, and an example for it. */
export function someNetwork(dice: Dice, options: NetworkOptions): Pick<SceneOptions, "spec" | "example"> {
  const { sizes, weights = pleasant.weights, biases = pleasant.biases } = options;
  const each = <T>(count: number, make: (i: number) => T): readonly T[] =>
    Array.from({ length: count }, (_, i) => make(i));
  const later = sizes.slice(1);
  const layerOf = (neurons: number, i: number) => {
    const activation = options.activation(i + 1);
    const leak = activation === "leakyRelu" && options.alpha !== undefined ? { alpha: options.alpha } : {};
    return { neurons, activation, ...leak };
  };
  return {
    spec: {
      inputs: sizes[0] ?? 1,
      layers: later.map(layerOf),
      weights: later.map((neurons, i) => each(neurons, () => each(sizes[i] ?? 1, () => dice.pick(weights)))),
      biases: later.map((neurons) => each(neurons, () => dice.pick(biases))),
    },
    example: {
      input: each(sizes[0] ?? 1, () => dice.pick(options.inputs ?? pleasant.inputs)),
      target: each(sizes.at(-1) ?? 1, () => dice.pick(options.targets ?? [0, 1, 2])),
    },
  };
}
