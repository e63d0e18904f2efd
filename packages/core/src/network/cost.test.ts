import { expect, test } from "vitest";
import { backward, createNetwork, softmax } from "../index.ts";

/** Scores that are the biases: with an input of 0 the outputs are what we choose. */
const scoring = (scores: readonly number[]) =>
  createNetwork({
    inputs: 1,
    layers: [{ neurons: scores.length, activation: "identity" }],
    weights: [scores.map(() => [0])],
    biases: [scores],
    cost: "softmaxCrossEntropy",
  });

test("[C3 BP1] the slopes of 20,000 scores are worked out together, not each from all the others", () => {
  const J = 20_000;
  const target = Array.from({ length: J }, (_, j) => (j === 7 ? 1 : 0));
  const { z, cost } = backward(scoring(target.map(() => 0.5)), { input: [0], target });
  // Equal scores: every p_j is 1/J, so the slopes are p_j − y_j and the cost is ln J.
  expect(z(1, 3)).toBeCloseTo(1 / J, 18);
  expect(z(1, 7)).toBeCloseTo(1 / J - 1, 12);
  expect(cost).toBeCloseTo(9.903487552536127, 12);
});

test("[C3 BP1] no slope loses its digits to cancellation, whichever score is the largest", () => {
  // p = e⁻⁴⁰/(1 + e⁻⁴⁰) of the other; computed as 1 − p the slope of the right answer would be 0. mpmath, 50 digits.
  const other = 4.248354255291589e-18;
  for (const [scores, target] of [
    [
      [40, 0],
      [1, 0],
    ],
    [
      [0, 40],
      [0, 1],
    ],
  ] as const) {
    const { z } = backward(scoring(scores), { input: [0], target });
    const right = target.indexOf(1 as never);
    expect(z(1, right) / -other).toBeCloseTo(1, 14);
    expect(z(1, 1 - right) / other).toBeCloseTo(1, 14);
  }
});

test("[C3] the probabilities of 200,000 scores need no room on the stack", () => {
  const p = softmax(new Float64Array(200_000));
  expect([p.length, p[0], p.at(-1)]).toEqual([200_000, 1 / 200_000, 1 / 200_000]);
});
