import type { NudgeLevel } from "../../../packages/level-kit/src/index.ts";

/**
 * XOR with two ReLUs, six nudges from a solution that turns each knob at most once: every state within six nudges of the
 * start is looked at, 75,517 of them, as no range cuts any off.
 */
export const xor: NudgeLevel = {
  format: 1,
  id: "0190a8a0-1c00-7000-8000-00000000b001",
  rev: 1,
  slug: "bench-xor",
  kind: "nudge",
  network: {
    inputs: 2,
    layers: [
      { neurons: 2, activation: "relu" },
      { neurons: 1, activation: "identity" },
    ],
    weights: [
      [
        [0.5, 1],
        [1.5, 0.5],
      ],
      [[0.5, -1.5]],
    ],
    biases: [[0.05, -0.95], [0.5]],
  },
  knobs: ["w1.0.0", "w1.0.1", "w1.1.0", "w1.1.1", "b1.0", "b1.1", "w2.0.0", "w2.0.1", "b2.0"].map((parameter) => ({
    parameter,
    step: 0.5,
    min: -8,
    max: 8,
  })),
  examples: [
    { input: [0, 0], target: [0] },
    { input: [0, 1], target: [1] },
    { input: [1, 0], target: [1] },
    { input: [1, 1], target: [0] },
  ],
  target: 0.02,
  budget: 14,
  lamps: 3,
  par: 6,
  teaches: "gradient-descent",
  requires: [],
  text: { en: { title: "XOR", goal: "Tell the two kinds apart.", aha: "Two kinks make a fold." } },
};

/** Twelve knobs under a ceiling, and a target that nobody reaches: the search goes on to its cap. */
export const twelve: NudgeLevel = {
  ...xor,
  slug: "bench-twelve",
  network: {
    inputs: 2,
    layers: [
      { neurons: 3, activation: "sigmoid" },
      { neurons: 1, activation: "sigmoid" },
    ],
    weights: [
      [
        [0.5, 1],
        [1.5, 0.5],
        [-1, 0.5],
      ],
      [[0.5, -1.5, 1]],
    ],
    biases: [[0.05, -0.95, 0.3], [0.5]],
  },
  knobs: [
    ...["w1.0.0", "w1.0.1", "w1.1.0", "w1.1.1", "w1.2.0", "w1.2.1"],
    ...["b1.0", "b1.1", "b1.2", "w2.0.0", "w2.0.1", "w2.0.2"],
  ].map((parameter) => ({ parameter, step: 0.25, min: -8, max: 8 })),
  ceiling: 0.4,
  target: 0.01,
  budget: 60,
  par: 20,
};
