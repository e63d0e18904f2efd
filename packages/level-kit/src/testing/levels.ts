import type { BackpropLevel, Knob, NudgeLevel } from "../document/level.ts";

/**
 * One weight, worked by hand: x = 1, b = 0, y = 1, so a = w and C = (w − 1)², ∂C/∂w = 2(w − 1).
 *
 *   w   3    2.5   2    1.5
 *   C   4    2.25  1    0.25     three nudges to the target of 0.25
 */
export const oneWeight: NudgeLevel = {
  format: 1,
  id: "0190a8a0-1c00-7000-8000-00000000a001",
  rev: 1,
  slug: "one-weight",
  kind: "nudge",
  network: { inputs: 1, layers: [{ neurons: 1, activation: "identity" }], weights: [[[3]]], biases: [[0]] },
  knobs: [{ parameter: "w1.0.0", step: 0.5, min: 0, max: 4 }],
  examples: [{ input: [1], target: [1] }],
  target: 0.25,
  budget: 8,
  lamps: 3,
  par: 3,
  singleKnob: true,
  teaches: "cost-slope",
  requires: ["derivative", "cost"],
  text: { en: { title: "One weight", goal: "Bring $C$ down to a quarter.", aha: "Too high: turn it down." } },
};

/** The same level with some fields changed. */
export function levelWith(change: Partial<NudgeLevel>, base: NudgeLevel = oneWeight): NudgeLevel {
  return { ...base, ...change };
}

export const knob = (parameter: string, change: Partial<Knob> = {}): Knob => ({
  parameter,
  step: 0.5,
  min: -4,
  max: 4,
  ...change,
});

/**
 * Weight and bias of one neuron on two examples, worked by hand: a = w·x + b with x = 1 and x = 3, targets 0 and 2, start
 * w = 2, b = 1. Gaps 3 and 5: C = (9 + 25)/2 = 17, ∂C/∂w = (2·3·1 + 2·5·3)/2 = 18, ∂C/∂b = (2·3 + 2·5)/2 = 8.
 */
const { singleKnob: _, ...shared } = oneWeight;

export const twoExamples: NudgeLevel = {
  ...shared,
  id: "0190a8a0-1c00-7000-8000-00000000a002",
  slug: "two-examples",
  network: { inputs: 1, layers: [{ neurons: 1, activation: "identity" }], weights: [[[2]]], biases: [[1]] },
  knobs: [knob("w1.0.0", { step: 1 }), knob("b1.0", { step: 1 })],
  examples: [
    { input: [1], target: [0] },
    { input: [3], target: [2] },
  ],
  target: 0.5,
  budget: 9,
  par: 3,
};

const { knobs: _knobs, target: _target, ...placed } = shared;

/**
 * Two neurons in a chain, worked by hand: x = 2, w¹ = 3, b¹ = 1, so a¹ = 7; w² = 5, b² = −1, so a² = 34; y = 30: C = 16.
 *
 *   ∂C/∂w¹ = 2(a² − y) · 1 · w² · 1 · x = 8 · 1 · 5 · 1 · 2 = 80
 */
export const chain: BackpropLevel = {
  ...placed,
  id: "0190a8a0-1c00-7000-8000-00000000a003",
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
  par: 5,
  budget: 9,
  lamps: 0,
};
