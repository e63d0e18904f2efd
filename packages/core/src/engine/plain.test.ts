import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Case, cases } from "../arbitrary.test-data.ts";
import {
  backward,
  createNetwork,
  Engine,
  forward,
  gradientOf,
  type LayerSpec,
  type Network,
  type PlainBackward,
  plainBackward,
  plainForward,
  randomFrom,
  ShapeError,
} from "../index.ts";

// Two paths: x = 2 gives a¹ = (2, 6), then z² = 2·3 − 6 + 1 = 1; y = 4: C = 9, ∂C/∂a² = −6.
const twoPaths = createNetwork({
  inputs: 1,
  layers: [
    { neurons: 2, activation: "identity" },
    { neurons: 1, activation: "identity" },
  ],
  weights: [[[1], [2]], [[3, -1]]],
  biases: [[0, 2], [1]],
});

test("[F1 F2 F3] the plain way forward keeps every number worked out by hand", () => {
  expect(plainForward(twoPaths, [2])).toEqual({
    weightedSums: [[], [2, 6], [1]],
    activations: [[2], [2, 6], [1]],
  });
});

test("[BP1 BP2 BP3 BP4 BP5] the plain way back gives the slopes worked out by hand", () => {
  expect(plainBackward(twoPaths, { input: [2], target: [4] })).toEqual({
    cost: 9,
    weights: [[[2 * 3 * -6], [2 * -1 * -6]], [[2 * -6, 6 * -6]]],
    biases: [[3 * -6, -1 * -6], [-6]],
    input: [1 * 3 * -6 + 2 * -1 * -6],
  });
});

test("[E1] the plain loops refuse what does not fit", () => {
  expect(() => plainForward(twoPaths, [1, 2])).toThrow(ShapeError);
  expect(() => plainBackward(twoPaths, { input: [1], target: [] })).toThrow(ShapeError);
});

describe("[BP8] the fast paths give the bits of the plain loops", () => {
  const agree = ({ network, examples }: Case) => {
    const plain = examples.map((example) => plainBackward(network, example));
    const [first, ...others] = plain.map(flat) as [number[], ...number[][]];
    const mean = first.map((slope, i) => others.reduce((sum, one) => sum + (one[i] as number), slope) / plain.length);
    expect(Array.from(gradientOf(network, examples).values)).toEqual(mean);
    const engine = new Engine(network);
    expect(engine.costAll(examples)).toBe(engine.learnAll(examples));
    const found = backward(network, examples[0]);
    expect(found.cost).toBe(plain[0]?.cost);
    expect(Array.from(found.gradient.values)).toEqual(first);
    expect(found.input).toEqual(plain[0]?.input);
    const { weightedSums, activations } = plainForward(network, examples[0].input);
    expect(forward(network, examples[0].input).weightedSums).toEqual(withoutMinusZero(weightedSums));
    expect(forward(network, examples[0].input).activations).toEqual(withoutMinusZero(activations));
  };
  const listed = (inputs: number, sizes: readonly number[], count: number, seed: number): Case => {
    const random = randomFrom(seed);
    const network = randomNetwork(inputs, sizes, random);
    const example = () => ({
      input: Array.from({ length: inputs }, () => (random() < 0.7 ? 0 : random() * 2 - 1)),
      target: Array.from({ length: sizes[sizes.length - 1] as number }, random),
    });
    return { network, examples: [example(), ...Array.from({ length: count - 1 }, example)] };
  };

  test("layer by layer", () => {
    fc.assert(fc.property(cases(), agree), { numRuns: 200, seed: 2 });
  });

  test("along a chain", () => {
    fc.assert(fc.property(cases({ neurons: 1, inputs: 1, layers: 6 }), agree), { numRuns: 200, seed: 3 });
  });

  test("through one hidden layer to one output", () => {
    for (let seed = 0; seed < 200; seed++) {
      const one = listed(1 + (seed % 5), [2 + (seed % 7), 1], 1 + (seed % 3), seed);
      agree(one);
    }
  });

  test.each([31, 32, 33, 70])("from %i inputs, of which those that are 0 are left out", (inputs) => {
    for (const count of [1, 3]) {
      agree(listed(inputs, [9, 5, 2], count, inputs));
      agree(listed(inputs, [6, 1], count, inputs));
      agree(listed(2, [inputs, inputs, 3], count, inputs));
    }
  });
});

/** A gradient in the order of `parameterNames`. */
const flat = ({ weights, biases }: PlainBackward): number[] =>
  weights.flatMap((rows, index) => [...rows.flat(), ...(biases[index] as readonly number[])]);

const withoutMinusZero = (lists: readonly (readonly number[])[]) => lists.map((list) => list.map((value) => value + 0));

function randomNetwork(inputs: number, sizes: readonly number[], random: () => number): Network {
  const layers: LayerSpec[] = sizes.map((neurons) => ({ neurons, activation: "sigmoid" }));
  const list = (length: number) => Array.from({ length }, () => random() * 2 - 1);
  return createNetwork({
    inputs,
    layers,
    weights: sizes.map((neurons, i) => Array.from({ length: neurons }, () => list(sizes[i - 1] ?? inputs))),
    biases: sizes.map(list),
  });
}
