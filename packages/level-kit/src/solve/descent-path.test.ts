import { expect, test } from "vitest";
import { knob, levelWith, oneWeight, twoExamples } from "../testing/levels.ts";
import { descentPath } from "./descent-path.ts";

test("[S7] descent starts where the level starts and takes as many steps as asked", () => {
  expect(descentPath(oneWeight, 0)).toEqual([4]);
  expect(descentPath(oneWeight, 3)).toHaveLength(4);
});

test("[S7] the first step is one nudge of the knob that moves most", () => {
  // η = 0.5/4; w: 3 → 2.5, then 2.5 − η·3 = 2.125, where C = 1.125².
  expect(descentPath(oneWeight, 2)).toEqual([4, 2.25, 1.265625]);
  // Slopes 18 and 8, steps 1: η = 1/18. w = 1, b = 1 − 8/18, gaps 14/9 both, and C = (14/9)².
  expect(descentPath(twoExamples, 1)[1]).toBeCloseTo((14 / 9) ** 2, 12);
});

test("[S7] locked parameters stay where they are", () => {
  const onlyBias = levelWith({ knobs: [knob("b1.0", { step: 1 })] }, twoExamples);
  // ∂C/∂b = 8, η = 1/8: b falls to 0, gaps 2 and 4.
  expect(descentPath(onlyBias, 1)).toEqual([17, 10]);
});

test("[S7] the path is flat where every slope is zero", () => {
  expect(descentPath(levelWith({ examples: [{ input: [0], target: [1] }] }), 3)).toEqual([1, 1, 1, 1]);
});

test("[S7] descent that runs away ends with the last finite cost", () => {
  // ∂C/∂w = 2·1000²(w − 1) against a step of 10 at the start: every step overshoots by a million.
  const network = { ...oneWeight.network, weights: [[[1.000001]]] };
  const steep = levelWith({
    network,
    knobs: [knob("w1.0.0", { step: 10 })],
    examples: [{ input: [1000], target: [1000] }],
    target: 1e-7,
  });
  const costs = descentPath(steep, 200);
  expect(costs.length).toBeLessThan(200);
  expect(costs.every(Number.isFinite)).toBe(true);
  expect(costs.at(-1)).toBeGreaterThan(1e100);
});
