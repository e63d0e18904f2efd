import { createNetwork, trace } from "@nn/core";
import { hueOf } from "@nn/notation";
import { expect, test } from "vitest";
import { factorWords } from "./factors.ts";
import { oneWeight, twoByTwo } from "./testing/levels.ts";

test("every factor of a path is named after its place, in the hue of its quantity", () => {
  const network = createNetwork(twoByTwo.network);
  const [path] = trace(network, { input: [0.9, 0.3], target: [0.85] }, "w1.0.0").paths;
  expect(path?.factors.map((factor) => `${factorWords(network.sizes, factor)}: ${hueOf(factor.quantity)}`)).toEqual([
    "input 0: a",
    "slope of hidden 0: z",
    "weight on the way: w",
    "slope of output: z",
    "twice the error: a",
  ]);
});

test("a bias enters its sum in full", () => {
  const network = createNetwork(oneWeight.network);
  const [path] = trace(network, { input: [1], target: [1] }, "b1.0").paths;
  expect(factorWords(network.sizes, path?.factors[0] as never)).toBe("a bias counts in full");
});
