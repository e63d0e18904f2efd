import { describe, expect, test } from "vitest";
import {
  createNetwork,
  formatName,
  forward,
  gradientOf,
  type NetworkSpec,
  NonFiniteError,
  parameterNames,
  parameterValue,
  parseParameterName,
  parseQuantityName,
  ShapeError,
  UnknownNameError,
  withParameters,
} from "../index.ts";

const spec: NetworkSpec = {
  inputs: 2,
  layers: [
    { neurons: 2, activation: "tanh" },
    { neurons: 1, activation: "sigmoid" },
  ],
  weights: [
    [
      [1, 2],
      [3, 4],
    ],
    [[5, 6]],
  ],
  biases: [[7, 8], [9]],
};
const network = createNetwork(spec);

describe("createNetwork", () => {
  test("[N1] every parameter is found by index and by name, both ways", () => {
    expect([network.w(1, 1, 0), network.b(1, 1), network.w(2, 0, 1)]).toEqual([3, 8, 6]);
    expect(parameterNames(network).map((name) => parameterValue(network, name))).toEqual([1, 2, 3, 4, 7, 8, 5, 6, 9]);
    for (const name of [...parameterNames(network), "z1.0", "a2.0", "x1", "y0", "C"])
      expect(formatName(parseQuantityName(name))).toBe(name);
    expect(parseParameterName("w2.0.1")).toEqual({ kind: "weight", layer: 2, j: 0, k: 1 });
    expect(formatName(parseQuantityName("a0.1"))).toBe("x1");
  });

  test("[D1 N1] a changed parameter makes another network", () => {
    const changed = withParameters(network, { "w2.0.1": -1, "b1.0": 0.5 });
    expect([parameterValue(changed, "w2.0.1"), parameterValue(changed, "b1.0")]).toEqual([-1, 0.5]);
    expect(parameterValue(network, "w2.0.1")).toBe(6);
  });

  test.each<[string, object, new (...of: never[]) => Error, string]>([
    ["no layer", { layers: [] }, ShapeError, "layers: expected at least one, received none"],
    ["half a neuron", { inputs: 0.5 }, ShapeError, "inputs: expected a whole number of at least 1, received 0.5"],
    [
      "a row too many",
      { weights: [[[1, 2]], [[5, 6]]] },
      ShapeError,
      "rows of weights of layer 1: expected 2, received 1",
    ],
    [
      "a short row",
      { weights: [[[1, 2], [3]], [[5, 6]]] },
      ShapeError,
      "weights into neuron 1 of layer 1: expected 2, received 1",
    ],
    ["a bias too few", { biases: [[7], [9]] }, ShapeError, "biases of layer 1: expected 2, received 1"],
    ["NaN", { biases: [[7, Number.NaN], [9]] }, NonFiniteError, "b1.1: expected a finite number, received NaN"],
    [
      "infinity",
      {
        weights: [
          [
            [1, 2],
            [3, 4],
          ],
          [[5, 1 / 0]],
        ],
      },
      NonFiniteError,
      "w2.0.1: expected a finite number, received Infinity",
    ],
    [
      "an unknown activation",
      { layers: [spec.layers[0], { neurons: 1, activation: "toString" }] },
      UnknownNameError,
      "activation: expected identity",
    ],
    ["an unknown cost", { cost: "abs" }, UnknownNameError, "cost: expected squares"],
    [
      "a cost for another output, with the reason",
      { cost: "crossEntropy", layers: [spec.layers[0], { neurons: 1, activation: "tanh" }] },
      ShapeError,
      "expected sigmoid, because ln a and ln(1 − a) ask for outputs between 0 and 1, received tanh",
    ],
    [
      "alpha where none belongs",
      { layers: [{ neurons: 2, activation: "tanh", alpha: 1 }, spec.layers[1]] },
      ShapeError,
      "none for tanh",
    ],
    ["a giant", { inputs: 100_000, layers: [{ neurons: 100_000, activation: "relu" }] }, ShapeError, "at most"],
  ])("[E1] refuses %s", (_, change, kind, message) => {
    const make = () => createNetwork({ ...spec, ...change } as NetworkSpec);
    expect(make).toThrow(kind);
    expect(make).toThrow(message);
  });

  test("[E1] refuses what does not fit at every entrance", () => {
    expect(() => forward(network, [1])).toThrow("input: expected 2 numbers, received 1");
    expect(() => forward(network, [1, Number.NaN])).toThrow(NonFiniteError);
    expect(() => gradientOf(network, [])).toThrow("examples: expected at least one, received none");
    expect(() => gradientOf(network, [{ input: [1, 2], target: [1, 2] }])).toThrow(
      "target: expected 1 numbers, received 2",
    );
    expect(() => parameterValue(network, "w2.1.0")).toThrow(UnknownNameError);
    expect(() => network.w(1, 2, 0)).toThrow(UnknownNameError);
    expect(() => network.b(0, 0)).toThrow(UnknownNameError);
    expect(() => withParameters(network, { "b2.0": Number.POSITIVE_INFINITY })).toThrow(NonFiniteError);
  });
});
