import { quantityId } from "@nn/notation";
import { expect, test } from "vitest";
import { evenSpec } from "../testing/networks.ts";
import { measuredSlope } from "./measured.ts";
import { readSetup } from "./read.ts";
import { setupOf } from "./start.ts";

/** a = w x + b with w = 2, b = 0.5, x = 0.75, y = 1: C = (a − y)² = 1, and ∂C/∂a = 2. */
const line = readSetup(
  setupOf({
    network: { inputs: 1, layers: [{ neurons: 1, activation: "identity" }], weights: [[[2]]], biases: [[0.5]] },
    examples: [{ input: [0.75], target: [1] }],
  }),
);

test.each([
  ["w1.0.0", 1.5],
  ["b1.0", 2],
  ["x0", 4],
  ["a1.0", 2],
])("the cost answers to %s with %d", (quantity, slope) => {
  expect(measuredSlope(line, quantityId(quantity))).toBeCloseTo(slope, 9);
});

test("a measured slope is the derivative, to more digits than are shown", () => {
  const inView = readSetup(
    setupOf({ network: evenSpec([2, 3, 2], 0.75), examples: [{ input: [0.8, 0.4], target: [0.9, 0.1] }] }),
  );
  for (const quantity of ["x0", "x1", "w1.1.0", "w2.0.1", "b1.2", "a1.0", "a2.1"])
    expect(measuredSlope(inView, quantityId(quantity))).toBeCloseTo(inView.trace(quantity).value, 8);
});
