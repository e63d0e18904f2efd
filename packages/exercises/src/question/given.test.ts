import { createNetwork } from "@nn/core";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { solution } from "../exercise/ask.ts";
import { grade } from "../exercise/grade.ts";
import { exerciseOf } from "../exercise/registry.ts";
import { familyFor, givenFrom, givenText } from "./given.ts";
import { plainTextOf } from "./rich-text.ts";

const sigmoid = { neurons: 1, activation: "sigmoid" } as const;
const chain = createNetwork({
  inputs: 1,
  layers: [sigmoid, sigmoid, sigmoid],
  weights: [[[1.2]], [[-0.9]], [[1.4]]],
  biases: [[-0.3], [1.1], [-0.5]],
});
const given = { network: chain, example: { input: [0.85], target: [1] } };
const TEXT = "1~1_1s_1s_1s~q~1.2_-.3_-.9_1.1_1.4_-.5~.85_1";

const number = fc.integer({ min: -4000, max: 4000 }).map((thousandths) => thousandths / 1000 + 0);
const anyGiven = fc
  .record({ layers: fc.integer({ min: 1, max: 6 }), numbers: fc.array(number, { minLength: 14, maxLength: 14 }) })
  .map(({ layers, numbers }) => {
    const each = Array.from({ length: layers }, (_, at) => at);
    const network = createNetwork({
      inputs: 1,
      layers: each.map(() => sigmoid),
      weights: each.map((at) => [[numbers[2 * at] ?? 0]]),
      biases: each.map((at) => [numbers[2 * at + 1] ?? 0]),
    });
    return { network, example: { input: [numbers[12] ?? 0], target: [numbers[13] ?? 0] } };
  });

describe("numbers that somebody has brought", () => {
  test("are a text that an address can hold as it is, and come back from it", () => {
    expect(givenText(given)).toBe(TEXT);
    expect(encodeURIComponent(TEXT)).toBe(TEXT);
    fc.assert(
      fc.property(anyGiven, (some) => {
        const back = givenFrom(givenText(some));
        expect(back?.network.parameters).toEqual(some.network.parameters);
        expect(back?.example).toEqual(some.example);
      }),
    );
  });

  test.each([
    ["nothing", ""],
    ["no example", TEXT.replace(/~[^~]*$/, "")],
    ["half an example", TEXT.replace("_1s~q", "_1s~q").replace(/_1$/, "")],
    ["too many numbers", `${TEXT}_1`],
    ["a number too large", TEXT.replace("1.4", "101")],
    ["words", TEXT.replace("1.4", "pear")],
    ["one number in two ways", TEXT.replace("1.4", "1.40")],
    ["a flood", `${TEXT}${"0".repeat(500)}`],
  ])("are refused when the text has %s", (_, text) => {
    expect(givenFrom(text)).toBeUndefined();
  });

  test("never break anything, whatever the text", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(..."0123456789~_.-srqe") }), (text) => {
        expect(() => givenFrom(`1~1_1s~q~${text}`)).not.toThrow();
      }),
    );
  });

  test("are asked about where one neuron follows another and the last is a sigmoid", () => {
    expect(familyFor(chain)).toBe("last-weight-number");
    expect(familyFor({ ...chain, sizes: [1, 2, 1] })).toBeUndefined();
    expect(familyFor({ ...chain, layers: [{ neurons: 1, activation: "relu" }] })).toBeUndefined();
  });
});

describe("the last weight of a chain that somebody has brought", () => {
  // a² = σ(1.1 − 0.9 σ(0.72)), a = σ(1.4 a² − 0.5), and the slope by a nudge of a millionth on both sides.
  const sigma = (z: number) => 1 / (1 + Math.exp(-z));
  const costAt = (w: number) => (sigma(w * sigma(1.1 - 0.9 * sigma(1.2 * 0.85 - 0.3)) - 0.5) - 1) ** 2;
  const slope = (costAt(1.4 + 1e-6) - costAt(1.4 - 1e-6)) / 2e-6;

  test("is asked for and marked as any other", () => {
    expect(slope).toBeCloseTo(-0.123, 2);
    expect(grade("last-weight-number", TEXT, { number: slope.toFixed(3) }).overall).toBe("correct");
    const wrong = grade("last-weight-number", TEXT, { number: (slope / 2).toFixed(4) }).parts.number;
    expect(wrong).toMatchObject({ kind: "incorrect", mistake: { name: "missing-two" } });
  });

  test("is worked out in numbers that come out", () => {
    fc.assert(
      fc.property(anyGiven, (some) => {
        const text = givenText(some);
        let lines: readonly string[];
        try {
          lines = solution("last-weight-number", text).lines.map(plainTextOf);
        } catch (error) {
          expect(error).toMatchObject({ name: "NotAskedError" });
          return;
        }
        const [left = "", right = ""] = (lines.at(-1) ?? "").split("=").slice(1).join("=").split(/[≈=]/);
        const factors = left.split("·").map((factor) => Number(factor.replace(/[()\s]/g, "").replace("−", "-")));
        const product = factors.reduce((total, factor) => total * factor, 1);
        expect(Math.abs(product - Number(right.trim().replace("−", "-"))), lines.join("\n")).toBeLessThan(0.00051);
      }),
      { numRuns: 200 },
    );
  });

  test.each([
    ["a slope of nothing", TEXT.replace("1.4_-.5", "0_40")],
    ["another shape", "1~1_2s~q~1_1_0_0~.5_1_1"],
    ["another family", TEXT],
  ])("is not asked for with %s", (what, text) => {
    const family = what === "another family" ? "last-weight" : "last-weight-number";
    expect(() => exerciseOf(family, text)).toThrow(expect.objectContaining({ name: "NotAskedError" }));
  });
});
