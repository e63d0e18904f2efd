import { describe, expect, test } from "vitest";
import {
  accuracy,
  backward,
  type CostName,
  costOf,
  createNetwork,
  Engine,
  forward,
  fromFlat,
  gradientOf,
  plainBackward,
  plainForward,
  predict,
  runDescent,
  ShapeError,
  trace,
  valuesOf,
} from "../index.ts";

/** Three outputs a = x, 2x and −x. */
const three = (cost: CostName = "squares") =>
  fromFlat({ inputs: 1, layers: [{ neurons: 3, activation: "identity" }], cost, parameters: [1, 2, -1, 0, 0, 0] });
const one = fromFlat({ inputs: 1, layers: [{ neurons: 1, activation: "identity" }], parameters: [1, 0] });

describe("predict", () => {
  test("[P1] gives the outputs, and under softmax the probabilities", () => {
    expect(predict(three(), [3])).toEqual([3, 6, -3]);
    // Scores 0: three times ⅓.
    expect(predict(three("softmaxCrossEntropy"), [0])).toEqual([1 / 3, 1 / 3, 1 / 3]);
    expect(predict(new Engine(three()), Float64Array.of(3))).toEqual([3, 6, -3]);
    expect(() => predict(three(), [1, 2])).toThrow(ShapeError);
  });

  test("[P1] an engine goes forward with its own parameters, as they are now", () => {
    const engine = new Engine(three());
    engine.parameters[1] = 5;
    expect(Array.from({ ...engine.forward([2]), length: 3 })).toEqual([2, 10, -2]);
  });
});

describe("accuracy", () => {
  test("[P2] is the share of examples whose largest output stands at the largest target", () => {
    const right = { input: [1], target: [0, 1, 0] };
    const wrong = { input: [1], target: [1, 0, 0] };
    expect(accuracy(three(), [right])).toBe(1);
    expect(accuracy(three(), [right, wrong, wrong, { input: [-1], target: [0, 0, 1] }])).toBe(0.5);
    expect(accuracy(new Engine(three()), [wrong])).toBe(0);
    expect(() => accuracy(three(), [])).toThrow("at least one");
  });

  test("[P2] of a single output asks on which side of ½ it lies", () => {
    const examples = [
      { input: [0.4], target: [0] },
      { input: [0.6], target: [1] },
      { input: [0.6], target: [0] },
      { input: [-3], target: [1] },
    ];
    expect(accuracy(one, examples)).toBe(0.5);
  });
});

test("[F1 BP4 E1] every function takes examples in typed arrays, and gives what it gives for lists", () => {
  const network = createNetwork({
    inputs: 2,
    layers: [
      { neurons: 2, activation: "tanh" },
      { neurons: 1, activation: "sigmoid" },
    ],
    weights: [
      [
        [1, -2],
        [0.5, 3],
      ],
      [[2, -1]],
    ],
    biases: [[0, 1], [-0.5]],
  });
  const list = { input: [0.25, -0], target: [0.5] };
  const flat = { input: Float64Array.from(list.input), target: Float64Array.from(list.target) };
  const all = ({ input, target }: typeof list | typeof flat) => {
    const example = { input, target };
    return [
      forward(network, input).activations,
      plainForward(network, input),
      plainBackward(network, example),
      backward(network, example).input,
      gradientOf(network, [example]).values,
      costOf(network, [example]),
      trace(network, example, "w1.0.1"),
      valuesOf(network, example).of("y0"),
      predict(network, input),
      accuracy(network, [example]),
      runDescent(network, [example], { learningRate: 0.5, mostSteps: 3 }).history,
    ];
  };
  expect(all(flat)).toEqual(all(list));
  expect(() => gradientOf(network, [{ ...flat, input: Float64Array.of(1, Number.NaN) }])).toThrow("input 1");
});
