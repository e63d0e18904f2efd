import { idOf } from "@nn/notation";
import { describe, expect, test } from "vitest";
import { withStep } from "./changes.ts";
import { readSetup } from "./read.ts";
import type { Setup } from "./setup.ts";
import { setupOf } from "./start.ts";
import { hasLeftMap, walkAlong, walkAtRate } from "./walk-on-map.ts";

/**
 * a = w x + b with x = 1 and y = 0: C = (w + b)². Along w and b a step multiplies w + b by 1 − 4η. Both begin at 1, so
 * they stay alike, and at η = 0.9 they are 1, −2.6, 6.76 …: the second step leaves the map.
 */
const page: Setup = setupOf({
  network: { inputs: 1, layers: [{ neurons: 1, activation: "identity" }], weights: [[[1]]], biases: [[1]] },
  examples: [{ input: [1], target: [0] }],
  descent: { learningRate: 0.1, walked: 5, at: 5, along: ["w1.0.0", "b1.0"] },
});
const W = idOf.w(1, 0, 0);
const weightOf = (setup: Setup) => readSetup(setup).values.of("w1.0.0");

describe("a walk on a map", () => {
  test("goes all its steps while it stays there", () => {
    expect(walkAtRate(page, 0.2).descent).toMatchObject({ at: 5, learningRate: 0.2 });
    expect(hasLeftMap(walkAtRate(page, 0.2))).toBe(false);
  });

  test("ends with the first step that leaves it", () => {
    const out = walkAtRate(page, 0.9);
    expect(out.descent?.at).toBe(2);
    expect(weightOf(out)).toBeCloseTo(6.76, 10);
    expect(hasLeftMap(out)).toBe(true);
  });

  test("has all its steps again at a rate that keeps it there", () => {
    expect(walkAtRate(walkAtRate(page, 0.9), 0.1)).toEqual(page);
  });

  test("does not grow by steps that were taken back", () => {
    const back = withStep(page, 3);
    expect(walkAtRate(back, 0.2).descent?.at).toBe(3);
  });

  test("over another map ends at the edge of that one", () => {
    // Along w alone a step multiplies w + b by 1 − 2η: at η = 1.2 it is 2, −2.8, 3.92, −5.488, and w is 1 less.
    expect(walkAlong(page, [idOf.b(1, 0), W]).descent?.at).toBe(5);
    const other = walkAtRate(walkAlong(page, [W]), 1.2);
    expect(other.descent?.at).toBe(1);
    expect(weightOf(other)).toBeCloseTo(-3.8, 10);
  });

  test("that begins outside is left alone", () => {
    const far = { ...page, network: { ...page.network, biases: [[4]] } };
    expect(walkAtRate(far, 0.2).descent?.at).toBe(5);
  });
});
