import { createNetwork } from "@nn/core";
import { expect, test } from "vitest";
import { walkWords } from "./walk-words.ts";

const network = createNetwork({
  inputs: 1,
  layers: [{ neurons: 1, activation: "identity" }],
  weights: [[[1]]],
  biases: [[0]],
});
const runOver = (costs: readonly number[], end: "open" | "diverged" = "open") => ({
  points: costs.map((cost) => ({ network, cost })),
  present: costs.length - 1,
  end: end === "open" ? ({ kind: end } as const) : ({ kind: end, atStep: costs.length } as const),
});

test.each([
  { costs: [2], says: "No step yet. The cost is 2.000." },
  { costs: [2, 0.5], says: "Step 1: the cost falls from 2.000 to 0.500." },
  {
    costs: [2, 0.5, 0.75],
    says: "Too far: step 2 lands higher than it began. The cost rises from 0.500 to 0.750.",
  },
  { costs: [0.1, 0.10001], says: "Step 1: it is almost level here. The cost stays at 0.100." },
])("after costs $costs: $says", ({ costs, says }) => {
  expect(walkWords(runOver(costs), true)).toEqual([says]);
});

test("says that the ball is off the map, and that there is no next step", () => {
  expect(walkWords(runOver([1, 4], "diverged"), false).slice(1)).toEqual([
    "The ball has left the map. Go back, or choose a smaller learning rate.",
    "The next step would be too large for any number here.",
  ]);
});
