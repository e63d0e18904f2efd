import { expect, test } from "vitest";
import { oneWeight } from "../testing/levels.ts";
import { bestCost } from "./best-nudge.ts";

test("the best single nudge is the one that ends lowest", () => {
  // (w − 1)² from w = 3: 2.5 gives 2.25, 3.5 gives 6.25.
  expect(bestCost({ ...oneWeight, mode: "one", budget: 1 })).toBe(2.25);
});

test("a nudge that cannot be made does not count", () => {
  expect(bestCost({ ...oneWeight, knobs: [{ parameter: "w1.0.0", step: 0.5, min: 3, max: 3.5 }] })).toBe(6.25);
});
