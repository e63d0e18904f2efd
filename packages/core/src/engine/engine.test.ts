import { describe, expect, test } from "vitest";
import {
  checkExamples,
  createNetwork,
  Engine,
  forward,
  gradientOf,
  leakyRelu,
  type NetworkSpec,
  NonFiniteError,
  plainBackward,
  plainForward,
  randomFrom,
  runDescent,
  ShapeError,
} from "../index.ts";

const line = createNetwork({
  inputs: 2,
  layers: [{ neurons: 1, activation: "identity" }],
  weights: [[[1, 2]]],
  biases: [[0]],
});
const example = { input: [1, 1], target: [0] };

describe("Engine", () => {
  test("[E1] refuses a mean of nothing", () => {
    const engine = new Engine(line);
    expect(() => engine.learnAll([])).toThrow("examples: expected at least one, received none");
    expect(() => engine.costAll([])).toThrow(ShapeError);
  });

  test("[E1] refuses an example of another length, which it would mix with the one before", () => {
    const engine = new Engine(line);
    engine.learn(example);
    expect(() => engine.learn({ input: [1], target: [0] })).toThrow("input: expected 2 numbers, received 1");
    expect(() => engine.add({ input: [1, 1], target: [] })).toThrow("target: expected 1 numbers, received 0");
  });

  test("[BP9] an example that stands in the input already is run without being copied", () => {
    const [own, copying] = [new Engine(line), new Engine(line)];
    own.input.set([3, -2]);
    const given = { input: [3, -2], target: [1] };
    expect(own.learn({ input: own.input, target: [1] })).toBe(copying.learn(given));
    expect(own.gradient).toEqual(copying.gradient);
    expect(own.forward(own.input)).toEqual(copying.forward(given.input));
    expect(Array.from(copying.input)).toEqual([3, -2]);
  });

  test("[E1] gives no network that has left the finite numbers", () => {
    const engine = new Engine(line);
    engine.learn(example); // C = 9, every slope 6
    engine.step(1e308);
    expect(() => engine.network()).toThrow(NonFiniteError);
  });

  test("[F1] an input of −0 is 0 on every path", () => {
    const minus = { input: [-0, -0], target: [-0] };
    expect(Object.is(forward(line, minus.input).a(0, 0), 0)).toBe(true);
    expect(plainForward(line, minus.input).activations[0]).toEqual([0, 0]);
    const engine = new Engine(line);
    engine.learn(minus);
    expect(Array.from(engine.gradient)).toEqual([0, 0, 0]);
  });
});

test("[BP8] a slope that overflows gives the same bits where zeros are left out", () => {
  // a = 10³⁰⁸, y = −10³⁰⁸: the gap is infinite, and 0·∞ is no number, also where an input is 0.
  for (const inputs of [3, 40]) {
    const network = createNetwork({
      inputs,
      layers: [{ neurons: 1, activation: "identity" }],
      weights: [[Array.from({ length: inputs }, () => 1)]],
      biases: [[1e308]],
    });
    const far = { input: Array.from({ length: inputs }, () => 0), target: [-1e308] };
    const { weights, biases } = plainBackward(network, far);
    expect(Array.from(gradientOf(network, [far]).values)).toEqual([...(weights[0]?.[0] ?? []), biases[0]?.[0]]);
    expect(weights[0]?.[0]?.[0]).toBeNaN();
  }
});

describe("[E1] what does not fit is refused with a reason, never with a TypeError", () => {
  const spec: NetworkSpec = {
    inputs: 1,
    layers: [{ neurons: 2, activation: "leakyRelu" }],
    weights: [[[1], [2]]],
    biases: [[0, 0]],
  };
  // biome-ignore lint/suspicious/noSparseArray: a hole is what is tried here
  const hole = [1, , 1] as number[];
  const given = <Value>(value: unknown) => value as Value;
  test.each<[string, () => unknown, string]>([
    ["an example that is none", () => checkExamples(line, [given(null)]), "input: expected 2 numbers"],
    ["a hole among the examples", () => checkExamples(line, given(new Array(2))), "input of example 0: expected 2"],
    ["no network", () => createNetwork(given(undefined)), "network: expected inputs, layers, weights and biases"],
    ["examples of no network", () => checkExamples(given(undefined), [example]), "network: expected a network"],
    ["no options", () => runDescent(line, [example], given(undefined)), "learningRate: expected a finite number"],
    [
      "a hole among the weights",
      () => createNetwork({ ...spec, inputs: 3, weights: [[hole, hole]] }),
      "w1.0.1: expected a finite number",
    ],
    [
      "a hole among the biases",
      () => createNetwork({ ...spec, biases: [hole.slice(0, 2)] }),
      "b1.1: expected a finite",
    ],
    [
      "a hole among the rows",
      () => createNetwork({ ...spec, weights: [given(new Array(2))] }),
      "weights into neuron 0",
    ],
    ["a hole among the layers", () => createNetwork({ ...spec, layers: given(new Array(1)) }), "neurons of layer 1"],
    ["a hole in an input", () => forward({ ...line, inputs: 3 }, hole), "input 1: expected a finite number"],
    ["leakyRelu that is the identity", () => leakyRelu(1), "alpha of leakyRelu: expected 0 ≤ alpha < 1, received 1"],
    [
      "leakyRelu that falls on the left",
      () => createNetwork({ ...spec, layers: [{ neurons: 2, activation: "leakyRelu", alpha: -0.5 }] }),
      "0 ≤ alpha < 1",
    ],
    ["half a seed", () => randomFrom(0.5), "seed: expected a whole number, received 0.5"],
    ["a seed that is no number", () => randomFrom(Number.NaN), "seed: expected a whole number"],
  ])("%s", (_, wrong, message) => {
    expect(wrong).toThrow(message);
    expect(wrong).not.toThrow(TypeError);
  });

  test.each(["crossEntropy", "softmaxCrossEntropy"] as const)("a target of %s that is no probability", (cost) => {
    const activation = cost === "crossEntropy" ? "sigmoid" : "identity";
    const network = createNetwork({ ...spec, layers: [{ neurons: 2, activation }], cost });
    expect(() => gradientOf(network, [{ input: [1], target: [1.5, 0] }])).toThrow("a number from 0 to 1, received 1.5");
    expect(() => gradientOf(network, [{ input: [1], target: [0, -1e-9] }])).toThrow(ShapeError);
    expect(gradientOf(network, [{ input: [1], target: [0, 1] }]).cost).toBeGreaterThan(0);
  });

  test.each([0.5, Number.NaN, -1, Number.POSITIVE_INFINITY, 2])("the index %d", (index) => {
    const network = createNetwork(spec);
    expect(() => network.w(1, index, 0)).toThrow("received");
    expect(() => network.w(1, 0, index)).toThrow("received");
    expect(() => network.b(1, index)).toThrow("received");
    expect(() => network.b(index, 0)).toThrow("received");
  });
});
