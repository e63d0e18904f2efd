import { createNetwork, trace } from "@nn/core";
import { readBack } from "@nn/notation";
import { describe, expect, test } from "vitest";
import { oneWeight, tower, twoByTwo } from "../testing/levels.ts";
import { shownMeanOf, shownSlope } from "./product.ts";

const shown = (level: typeof oneWeight, parameter: string, example = 0) => {
  const network = createNetwork(level.network);
  const traced = { network, example: level.examples[example] as (typeof level.examples)[number] };
  return shownSlope(traced, trace(network, traced.example, parameter));
};

/** What a number in brackets is worth. */
const worth = (written: string) => readBack(written.replace(/[()]/g, ""));

const twoOutputs: typeof oneWeight = {
  ...oneWeight,
  network: {
    inputs: 1,
    layers: [
      { neurons: 1, activation: "sigmoid" },
      { neurons: 2, activation: "sigmoid" },
    ],
    weights: [[[0.7]], [[1.3], [-0.6]]],
    biases: [[0.1], [0.2, -0.3]],
  },
  examples: [{ input: [0.8], target: [0.9, 0.1] }],
};

describe("the factors of a slope", () => {
  test("go from the cost back to the knob", () => {
    expect(shown(twoByTwo, "w1.0.0").paths[0]?.factors.map(({ plain }) => plain)).toEqual([
      "2(a^(2) - y)",
      "sigma'(z^(2))",
      "w_0^(2)",
      "sigma'(z_0^(1))",
      "x_0",
    ]);
  });

  test("leave out what is always 1: the identity's slope, and a bias's own factor", () => {
    expect(shown(oneWeight, "w1.0.0").paths[0]?.factors.map(({ plain }) => plain)).toEqual(["2(a^(1) - y)", "x"]);
    expect(shown(twoByTwo, "b2.0").paths[0]?.factors.map(({ plain }) => plain)).toEqual([
      "2(a^(2) - y)",
      "sigma'(z^(2))",
    ]);
  });

  test.each([
    { name: "a chain of five", level: tower, parameter: "w1.0.0" },
    { name: "two layers", level: twoByTwo, parameter: "w1.1.0" },
    { name: "two outputs", level: twoOutputs, parameter: "w1.0.0" },
  ])("of $name multiply, and paths add up, to what is shown", ({ level, parameter }) => {
    const { paths, number } = shown(level, parameter);
    const decimals = (text: string) => text.split(".")[1]?.length ?? 0;
    for (const path of paths) {
      const product = path.factors.reduce((value, factor) => value * worth(factor.number), 1);
      expect(product.toFixed(decimals(path.number))).toBe(readBack(path.number).toFixed(decimals(path.number)));
    }
    const sum = paths.reduce((value, path) => value + readBack(path.number), 0);
    expect(sum.toFixed(3)).toBe(readBack(number).toFixed(3));
  });

  test("stand in brackets where they are negative and not alone", () => {
    const { paths } = shown(twoOutputs, "w1.0.0");
    const numbers = paths.flatMap(({ factors }) => factors.map(({ number }) => number));
    expect(numbers).toContain("(−0.600)");
    for (const number of numbers) expect(number.startsWith("−")).toBe(false);
  });

  test("of several examples have a mean that follows from what is shown", () => {
    const network = createNetwork(twoByTwo.network);
    const traces = twoByTwo.examples.map((example) => trace(network, example, "b2.0"));
    const { numbers, mean } = shownMeanOf(traces, traces.reduce((sum, { value }) => sum + value, 0) / traces.length);
    const byPencil = numbers.reduce((sum, text) => sum + readBack(text), 0) / numbers.length;
    expect(byPencil.toFixed(3)).toBe(readBack(mean).toFixed(3));
  });
});
