import { createNetwork, type Example, type Network, type NetworkSpec } from "@nn/core";
import type { Counting } from "@nn/notation";
import fc from "fast-check";

/** A network such as a figure may have to draw: with small numbers, with large ones, or in letters alone. */
export interface Drawn {
  readonly network: Network;
  readonly example: Example;
  readonly counting: Counting;
  readonly showsValues: boolean;
}

const many = <Item>(item: fc.Arbitrary<Item>, count: number) => fc.array(item, { minLength: count, maxLength: count });

/** Numbers of one to six characters, those most often that make the thickest lines and the fullest glasses. */
const anyNumber = fc.oneof(
  fc.constantFrom(-4, -3, -0.5, 0, 0.5, 1, 2, 3, 4),
  fc.integer({ min: -4000, max: 4000 }).map((thousandths) => thousandths / 1000 + 0),
);

/** Any shape of up to four layers, inputs included, of up to four neurons. */
export const anyShape: fc.Arbitrary<readonly number[]> = fc.array(fc.integer({ min: 1, max: 4 }), {
  minLength: 2,
  maxLength: 4,
});

export const anyDrawn = (sizes: readonly number[]): fc.Arbitrary<Drawn> => {
  const [inputs = 1, ...layers] = sizes;
  const rows = layers.map((neurons, before) => ({ neurons, incoming: sizes[before] ?? 1 }));
  return fc
    .record({
      activation: fc.constantFrom("sigmoid", "relu", "identity" as const),
      weights: fc.tuple(...rows.map(({ neurons, incoming }) => many(many(anyNumber, incoming), neurons))),
      biases: fc.tuple(...rows.map(({ neurons }) => many(anyNumber, neurons))),
      input: many(anyNumber, inputs),
      target: many(anyNumber, sizes.at(-1) ?? 1),
      counting: fc.constantFrom("fromFirst", "fromLast" as const),
      showsValues: fc.boolean(),
    })
    .map(({ activation, weights, biases, input, target, counting, showsValues }) => ({
      network: createNetwork({
        inputs,
        layers: layers.map((neurons) => ({ neurons, activation })),
        weights,
        biases,
      }),
      example: { input, target },
      counting,
      showsValues,
    }));
};

/** A network of this shape with all weights equal: for what depends on the shape alone. */
export function evenSpec([inputs = 1, ...layers]: readonly number[], weight = 0.5): NetworkSpec {
  const before = [inputs, ...layers];
  return {
    inputs,
    layers: layers.map((neurons) => ({ neurons, activation: "sigmoid" })),
    weights: layers.map((neurons, at) => Array.from({ length: neurons }, () => row(before[at] ?? 1, weight))),
    biases: layers.map((neurons) => row(neurons, 0.5)),
  };
}

const row = (count: number, value: number) => Array.from({ length: count }, () => value);

export const evenNetwork = (sizes: readonly number[], weight?: number): Drawn => ({
  network: createNetwork(evenSpec(sizes, weight)),
  example: { input: row(sizes[0] ?? 1, 0.5), target: row(sizes.at(-1) ?? 1, 1) },
  counting: "fromFirst",
  showsValues: true,
});
