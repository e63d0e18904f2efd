import { describe, expect, test } from "vitest";
import { backward, createNetwork, gradientCheck, gradientOf, parameterNames, trace } from "./index.ts";

const chainOfTwo = createNetwork({
  inputs: 1,
  layers: [
    { neurons: 1, activation: "identity" },
    { neurons: 1, activation: "relu" },
  ],
  weights: [[[2]], [[3]]],
  biases: [[1], [-1]],
});
// x = 1: z1 = a1 = 3, z2 = a2 = 8; y = 6: C = 4, dC/da2 = 4
const example = { input: [1], target: [6] };

describe("backward", () => {
  test("[BP1 BP2 BP3 BP4] gives the slopes worked out by hand on a chain", () => {
    const found = backward(chainOfTwo, example);
    expect(found.cost).toBe(4);
    expect([found.a(2, 0), found.z(2, 0), found.a(1, 0), found.z(1, 0), found.input[0]]).toEqual([4, 4, 12, 12, 24]);
    expect(parameterNames(chainOfTwo)).toEqual(["w1.0.0", "b1.0", "w2.0.0", "b2.0"]);
    expect([...Array.from(found.gradient.values)]).toEqual([12, 12, 12, 4]);
  });

  test("every gradient agrees with a nudge of its parameter", () => {
    const network = createNetwork({
      inputs: 2,
      layers: [
        { neurons: 3, activation: "tanh" },
        { neurons: 2, activation: "sigmoid" },
      ],
      weights: [
        [
          [0.1, 0.2],
          [-0.3, 0.4],
          [0.5, -0.6],
        ],
        [
          [0.7, -0.8, 0.9],
          [1, 1.1, -1.2],
        ],
      ],
      biases: [
        [0.1, 0.2, 0.3],
        [-0.1, 0],
      ],
    });
    const examples = [
      { input: [1, -2], target: [0, 1] },
      { input: [0.5, 0.25], target: [1, 0] },
    ];
    expect(gradientCheck(network, examples).worst.gap).toBeLessThan(1e-11);
    for (const name of parameterNames(network)) {
      const one = examples.slice(0, 1);
      expect(trace(network, one[0] as (typeof examples)[0], name).value).toBe(gradientOf(network, one).of(name));
    }
  });
});
