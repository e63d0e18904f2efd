// @vitest-environment node
import { createNetwork } from "@nn/core";
import { idOf } from "@nn/notation";
import { expect, test } from "vitest";
import { costCurves, meanOf } from "./cost-curves.ts";

/** a = w x, so that a cost is (w x − y)². */
const network = createNetwork({
  inputs: 1,
  layers: [{ neurons: 1, activation: "identity" }],
  weights: [[[7]]],
  biases: [[0]],
});
const examples = [
  { input: [1], target: [2] },
  { input: [3], target: [0] },
];

test("each example has its cost at every value of the parameter, wherever the parameter stands now", () => {
  const curves = costCurves(network, examples, idOf.w(1, 0, 0), [-1, 1], 3);
  expect(curves.at).toEqual([-1, 0, 1]);
  expect(curves.each).toEqual([
    [9, 4, 1],
    [9, 0, 9],
  ]);
  expect(meanOf(curves.each)).toEqual([9, 2, 5]);
});
