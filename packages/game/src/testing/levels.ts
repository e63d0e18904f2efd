import type { BackpropLevel, NudgeLevel } from "@nn/level-kit";

/**
 * x = 1, b = 0, y = 1, identity: a = w and C = (w − 1)².
 *
 *   w   3    2.5   2    1.5      three nudges down to the target of 0.25
 *   C   4    2.25  1    0.25
 */
export const oneWeight: NudgeLevel = {
  format: 1,
  id: "0190a8a0-1c00-7000-8000-00000000b001",
  rev: 1,
  slug: "one-weight",
  kind: "nudge",
  network: { inputs: 1, layers: [{ neurons: 1, activation: "identity" }], weights: [[[3]]], biases: [[0]] },
  knobs: [{ parameter: "w1.0.0", step: 0.5, min: 0, max: 3.5 }],
  examples: [{ input: [1], target: [1] }],
  target: 0.25,
  budget: 4,
  lamps: 3,
  par: 3,
  singleKnob: true,
  teaches: "cost-slope",
  requires: ["derivative", "cost"],
  text: { en: { title: "One weight", goal: "Bring $C$ down to a quarter.", aha: "Too high: turn it down." } },
};

/** Two inputs, two hidden neurons, one output: every kind of wire and knob in one picture. */
export const twoByTwo: NudgeLevel = {
  ...oneWeight,
  id: "0190a8a0-1c00-7000-8000-00000000b002",
  slug: "two-by-two",
  network: {
    inputs: 2,
    layers: [
      { neurons: 2, activation: "sigmoid" },
      { neurons: 1, activation: "sigmoid" },
    ],
    weights: [
      [
        [-1, 0.75],
        [0.5, -0.75],
      ],
      [[1.75, -0.5]],
    ],
    biases: [[-0.5, 0.25], [-0.25]],
  },
  knobs: [
    { parameter: "w1.0.0", step: 0.5, min: -2, max: 2 },
    { parameter: "w1.1.0", step: 0.5, min: -2, max: 2 },
    { parameter: "w2.0.0", step: 0.25, min: -2, max: 2 },
    { parameter: "w2.0.1", step: 0.25, min: -2, max: 2 },
    { parameter: "b2.0", step: 0.25, min: -2, max: 2 },
  ],
  examples: [
    { input: [0.9, 0.3], target: [0.85] },
    { input: [0.1, 0.6], target: [0.2] },
  ],
  target: 0.01,
  budget: 9,
};

/** A chain of five layers: the narrowest of boards. */
export const tower: NudgeLevel = {
  ...oneWeight,
  id: "0190a8a0-1c00-7000-8000-00000000b003",
  slug: "tower",
  network: {
    inputs: 1,
    layers: Array.from({ length: 4 }, () => ({ neurons: 1, activation: "sigmoid" }) as const),
    weights: [[[1]], [[2]], [[-1]], [[0]]],
    biases: [[0], [0], [0], [0]],
  },
  knobs: ["w1.0.0", "w2.0.0", "w3.0.0", "w4.0.0"].map((parameter) => ({ parameter, step: 0.5, min: -4, max: 4 })),
};

/** Four inputs, four hidden neurons, two outputs, eight knobs and a ceiling: the densest of boards. */
export const wide: NudgeLevel = {
  ...oneWeight,
  id: "0190a8a0-1c00-7000-8000-00000000b004",
  slug: "wide",
  network: {
    inputs: 4,
    layers: [
      { neurons: 4, activation: "sigmoid" },
      { neurons: 2, activation: "sigmoid" },
    ],
    weights: [
      [
        [0.6, -0.4, 0.9, 0.3],
        [-0.8, 0.5, 0.4, -1.1],
        [0.3, 1.2, -0.7, 0.6],
        [1, -0.9, 0.2, 0.5],
      ],
      [
        [0.8, -0.6, 0.5, -1.2],
        [0.7, 0.9, -0.4, 1],
      ],
    ],
    biases: [
      [-0.2, 0.3, 0.1, -0.4],
      [-0.3, 0.1],
    ],
  },
  knobs: ["w1.0.0", "w1.1.0", "w1.2.1", "w1.3.2", "w2.0.0", "w2.0.3", "w2.1.1", "w2.1.3"].map((parameter) => ({
    parameter,
    step: 0.5,
    min: -1.5,
    max: 1.5,
  })),
  examples: [{ input: [0.9, 0.2, 0.6, 0.4], target: [0.8, 0.25] }],
  target: 0.14,
  ceiling: 0.5,
  par: 8,
  budget: 12,
};

/**
 * Two neurons in a chain, to be placed: x = 2, w¹ = 3, b¹ = 1, so a¹ = 7; w² = 5, b² = −1, so a² = 34; y = 30.
 *
 *   ∂C/∂w¹ = 2(a² − y) · 1 · w² · 1 · x = 8 · 1 · 5 · 1 · 2 = 80
 */
export const chain: BackpropLevel = {
  format: 1,
  id: "0190a8a0-1c00-7000-8000-00000000b004",
  rev: 1,
  slug: "chain",
  kind: "backprop",
  network: {
    inputs: 1,
    layers: [
      { neurons: 1, activation: "identity" },
      { neurons: 1, activation: "identity" },
    ],
    weights: [[[3]], [[5]]],
    biases: [[1], [-1]],
  },
  examples: [{ input: [2], target: [30] }],
  wanted: ["w1.0.0"],
  budget: 9,
  lamps: 0,
  par: 5,
  teaches: "previous-activation",
  requires: ["derivative", "cost"],
  text: { en: { title: "Chain", goal: "Build the slope.", aha: "Link by link." } },
};
