import { createNetwork, trace } from "@nn/core";
import { expect, test } from "vitest";
import { decimalsOfFactor, decimalsThatMultiply, factorWords, hueOfFactor } from "./factors.ts";
import { oneWeight, twoByTwo } from "./testing/levels.ts";

test("every factor of a path is named by where it is read, in the hue of its quantity", () => {
  const network = createNetwork(twoByTwo.network);
  const [path] = trace(network, { input: [0.9, 0.3], target: [0.85] }, "w1.0.0").paths;
  expect(path?.factors.map((factor) => `${factorWords(network.sizes, factor)}: ${hueOfFactor(factor)}`)).toEqual([
    "input 0: a",
    "slope of hidden 0: z",
    "weight on the way: w",
    "slope of output: z",
    "twice the error: c",
  ]);
});

test("a bias enters its sum in full", () => {
  const network = createNetwork(oneWeight.network);
  const [path] = trace(network, { input: [1], target: [1] }, "b1.0").paths;
  expect(factorWords(network.sizes, path?.factors[0] as never)).toBe("a bias counts in full");
});

test.each([
  { factors: [0.9, 0.18, 1.75, 0.249, -0.773], result: 0.9 * 0.18 * 1.75 * 0.249 * -0.773, decimals: 3 },
  // 0.0004 · 1000 = 0.4, but 0.000 · 1000 = 0.
  { factors: [0.0004, 1000], result: 0.4, decimals: 4 },
])("$factors are shown with $decimals decimals, which multiply to the result", ({ factors, result, decimals }) => {
  expect(decimalsThatMultiply(factors, result)).toBe(decimals);
});

test.each([
  { value: 2, decimals: 3 },
  { value: -0.125, decimals: 3 },
  { value: 0.28037, decimals: 5 },
])("of five decimals $value is shown with $decimals", ({ value, decimals }) => {
  expect(decimalsOfFactor(value, 5)).toBe(decimals);
});
