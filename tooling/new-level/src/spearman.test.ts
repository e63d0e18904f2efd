import { describe, expect, test } from "vitest";
import { spearman } from "./spearman.ts";

describe("Spearman's rho", () => {
  test.each([
    { values: [1, 2, 3, 9], rho: 1 },
    { values: [4, 3, 1], rho: -1 },
    // Ranks 2, 1, 3 against 1, 2, 3: 1 − 6·(1 + 1)/(3·8).
    { values: [5, 2, 7], rho: 0.5 },
    // Ranks 1.5, 1.5, 3 against 1, 2, 3: 1.5/√(1.5·2).
    { values: [2, 2, 7], rho: 1.5 / Math.sqrt(3) },
  ])("of $values is $rho", ({ values, rho }) => {
    expect(spearman(values)).toBeCloseTo(rho, 12);
  });

  test.each([[[1, 2]], [[3, 3, 3]]])("says nothing about %j", (values) => {
    expect(spearman(values)).toBeUndefined();
  });
});
