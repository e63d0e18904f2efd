import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { cases } from "../arbitrary.test-data.ts";
import {
  backward,
  costOf,
  createNetwork,
  forward,
  gradientCheck,
  gradientOf,
  numericalGradient,
  parameterNames,
} from "../index.ts";

// x = 1: z¹ = a¹ = 3, z² = a² = 8; y = 6, so C = 4 and ∂C/∂a² = 4.
const chain = createNetwork({
  inputs: 1,
  layers: [
    { neurons: 1, activation: "identity" },
    { neurons: 1, activation: "relu" },
  ],
  weights: [[[2]], [[3]]],
  biases: [[1], [-1]],
});

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

describe("forward", () => {
  test("[F1 F2 F3] keeps every number of the chain worked out by hand", () => {
    const pass = forward(chain, [1]);
    expect(pass.weightedSums).toEqual([[], [3], [8]]);
    expect(pass.activations).toEqual([[1], [3], [8]]);
    expect([pass.z(2, 0), pass.a(0, 0), pass.output]).toEqual([8, 1, [8]]);
  });
});

describe("backward", () => {
  test("[BP1 BP2 BP3 BP4 BP5] gives the slopes worked out by hand on a chain", () => {
    const found = backward(chain, { input: [1], target: [6] });
    expect(found.cost).toBe(4);
    expect([found.a(2, 0), found.z(2, 0), found.a(1, 0), found.z(1, 0), found.input]).toEqual([4, 4, 12, 12, [24]]);
    expect(Array.from(found.gradient.values)).toEqual([12, 12, 12, 4]);
  });

  test("[BP2 BP5] adds what comes back on both paths", () => {
    const found = backward(twoPaths, { input: [2], target: [4] });
    expect([found.a(1, 0), found.a(1, 1), found.input]).toEqual([-18, 6, [-18 + 12]]);
    expect([found.gradient.w(2, 0, 1), found.gradient.b(1, 1), found.gradient.of("w1.1.0")]).toEqual([-36, 6, 12]);
  });

  test("[F2] at the kink relu is flat and leakyRelu has its slope from the left", () => {
    const slopeAt = (activation: "relu" | "leakyRelu") => {
      const network = createNetwork({
        inputs: 1,
        layers: [{ neurons: 1, activation, ...(activation === "leakyRelu" && { alpha: 0.25 }) }],
        weights: [[[0]]],
        biases: [[0]],
      });
      return backward(network, { input: [3], target: [1] }).z(1, 0);
    };
    expect([slopeAt("relu"), slopeAt("leakyRelu")]).toEqual([0, -2 * 0.25]);
  });

  test("[C4 BP6] several examples give the mean of their costs and gradients", () => {
    const examples = [
      { input: [1], target: [6] },
      { input: [2], target: [12] },
    ];
    // Second example: a² = 14, C = 4, ∂C/∂a² = 4; ∂C/∂w² = 4·5, ∂C/∂w¹ = 2·4·3.
    expect(costOf(chain, examples)).toBe(4);
    expect(Array.from(gradientOf(chain, examples).values)).toEqual([(12 + 24) / 2, 12, (12 + 20) / 2, 4]);
  });

  test("[BP7] every gradient of a smooth network agrees with a nudge of its parameter", () => {
    fc.assert(
      fc.property(cases({ smooth: true, layers: 3 }), ({ network, examples }) => {
        expect(gradientCheck(network, examples).worst.gap).toBeLessThan(1e-7);
      }),
      { numRuns: 100, seed: 1 },
    );
  });

  test("[BP7] the extrapolated nudge is closer than the plain one, and a wrong slope is reported by name", () => {
    const network = createNetwork({
      inputs: 1,
      layers: [{ neurons: 1, activation: "sigmoid" }],
      weights: [[[1.5]]],
      biases: [[-0.25]],
    });
    const examples = [{ input: [0.75], target: [0.1] }];
    const exact = gradientOf(network, examples).of("w1.0.0");
    const gap = (method: "central" | "extrapolated") =>
      Math.abs(numericalGradient(network, examples, method).of("w1.0.0") - exact);
    expect(gap("extrapolated")).toBeLessThan(1e-12);
    expect(gap("central")).toBeLessThan(1e-8);
    expect(gap("central")).toBeGreaterThan(gap("extrapolated"));
    // On the kink of relu the nudge sees half the slope of one side.
    const kinked = createNetwork({
      inputs: 1,
      layers: [{ neurons: 1, activation: "relu" }],
      weights: [[[0]]],
      biases: [[0]],
    });
    const { worst } = gradientCheck(kinked, [{ input: [1], target: [1] }], "central");
    expect([worst.name, worst.analytic]).toEqual(["w1.0.0", 0]);
    expect(worst.gap).toBeGreaterThan(0.5);
  });

  // C = f(wx)² for y = 0, so ∂C/∂w = 2·f·f′·x; worked out with 30 digits in mpmath. A nudge of the size of w itself would
  // lead far out on a plateau where the cost does not answer.
  test.each<["tanh" | "sigmoid", number, number, number]>([
    ["tanh", 0.01, 255, 12.138169229272364],
    ["sigmoid", 1e-4, 1e4, 2874.696809144303],
    ["sigmoid", 1e-8, 1e8, 28746968.09144303],
    ["sigmoid", 1e8, 1e-8, 2.874696809144303e-9],
  ])("[BP7] the nudge follows the scale of the problem: %s, w = %d, x = %d", (activation, w, x, slope) => {
    const network = createNetwork({
      inputs: 1,
      layers: [{ neurons: 1, activation }],
      weights: [[[w]]],
      biases: [[0]],
    });
    const examples = [{ input: [x], target: [0] }];
    const found = (method: "central" | "extrapolated") => numericalGradient(network, examples, method).of("w1.0.0");
    expect(found("extrapolated") / slope).toBeCloseTo(1, 10);
    expect(found("central") / slope).toBeCloseTo(1, 5);
    expect(gradientCheck(network, examples).worst.gap).toBeLessThan(1e-10);
  });
});

test("[N1] parameter names follow the flat array", () => {
  expect(parameterNames(twoPaths)).toEqual(["w1.0.0", "w1.1.0", "b1.0", "b1.1", "w2.0.0", "w2.0.1", "b2.0"]);
  expect(Array.from(twoPaths.parameters)).toEqual([1, 2, 0, 2, 3, -1, 1]);
});
