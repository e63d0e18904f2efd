// @vitest-environment node
import type { ActivationName } from "@nn/core";
import { quantityId } from "@nn/notation";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { anySetup, lessonSetup } from "../testing/setups.ts";
import { crossingsOf, stopsOf } from "./crossings.ts";
import { readSetup } from "./read.ts";
import { setupOf } from "./start.ts";

const w = quantityId("w3.0.0");

describe("the links that a nudge crosses", () => {
  test("are sum, activation and cost, and the rise of one is the run of the next", () => {
    const crossings = crossingsOf(readSetup(lessonSetup()), { quantity: w, by: 0.1 });
    expect(stopsOf(crossings)).toEqual(["w3.0.0", "z3.0", "a3.0", "C"]);
    expect(crossings.map(({ isStraight }) => isStraight)).toEqual([true, false, false]);
    crossings.slice(1).forEach(({ run }, index) => {
      expect(run).toBe(crossings[index]?.rise);
    });
    expect(crossings[0]?.run).toBe(0.1);
  });

  test("have a curve that goes through the place, and through where the nudge leads", () => {
    fc.assert(
      fc.property(anySetup, (setup) => {
        for (const { curve, at, value, run, rise } of crossingsOf(readSetup(setup), { quantity: w, by: 0.2 })) {
          expect(curve(at)).toBeCloseTo(value, 12);
          expect(curve(at + run)).toBeCloseTo(value + rise, 12);
        }
      }),
      { seed: 4, numRuns: 50 },
    );
  });

  test.each<[ActivationName, number, number]>([
    // By hand, at z = 0.5 · 2 + 0 = 1 with a nudge of 0.2 · 2 = 0.4 in z.
    ["relu", 1, 1.4],
    ["tanh", Math.tanh(1), Math.tanh(1.4)],
    ["leakyRelu", 1, 1.4],
    ["identity", 1, 1.4],
  ])("bend as %s does", (activation, here, there) => {
    const setup = setupOf({
      network: { inputs: 1, layers: [{ neurons: 1, activation }], weights: [[[0.5]]], biases: [[0]] },
      examples: [{ input: [2], target: [0] }],
    });
    const [, bend] = crossingsOf(readSetup(setup), { quantity: quantityId("w1.0.0"), by: 0.2 });
    expect(bend?.curve(1)).toBeCloseTo(here, 12);
    expect(bend?.curve(1.4)).toBeCloseTo(there, 12);
    expect(bend?.rise).toBeCloseTo(there - here, 12);
  });

  test("say of a silent neuron that nothing can be measured", () => {
    const setup = setupOf({
      network: { inputs: 1, layers: [{ neurons: 1, activation: "relu" }], weights: [[[1]]], biases: [[-3]] },
      examples: [{ input: [1], target: [1] }],
    });
    const ratios = crossingsOf(readSetup(setup), { quantity: quantityId("w1.0.0"), by: 0.1 }).map(({ ratio }) => ratio);
    expect(ratios).toEqual([expect.closeTo(1, 12), 0, undefined]);
  });

  test("are refused where there are several ways", () => {
    const setup = setupOf({
      network: {
        inputs: 1,
        layers: [
          { neurons: 2, activation: "sigmoid" },
          { neurons: 1, activation: "sigmoid" },
        ],
        weights: [[[1], [1]], [[1, 1]]],
        biases: [[0, 0], [0]],
      },
      examples: [{ input: [1], target: [1] }],
    });
    expect(() => crossingsOf(readSetup(setup), { quantity: quantityId("x0"), by: 0.1 })).toThrow(RangeError);
  });
});
