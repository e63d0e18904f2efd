import type { Path } from "@nn/core";
import { describe, expect, test } from "vitest";
import { pathShares } from "./path-shares.ts";

const pathsOf = (...values: readonly number[]): readonly Path[] => values.map((value) => ({ value, factors: [] }));

describe("the shares of paths", () => {
  test("add up to the sum, and the gap is what is measured less the sum", () => {
    expect(pathShares(pathsOf(-0.06, -0.057, 0.052), [2, 0], -0.065)).toEqual({
      terms: ["0.052", "−0.060"],
      decimals: 3,
      sum: "−0.008",
      measured: "−0.065",
      gap: "−0.057",
      isClosed: false,
    });
  });

  test("have as many decimals as their sum needs", () => {
    // 0.0004 + 0.0004 is 0.001 when it is rounded, but 0.000 + 0.000 is not.
    expect(pathShares(pathsOf(0.0004, 0.0004), [0, 1], 0.0008)).toMatchObject({
      terms: ["0.0004", "0.0004"],
      sum: "0.001",
      isClosed: true,
    });
  });

  test("are nothing before any is found", () => {
    expect(pathShares(pathsOf(0.5), [], 0.5)).toMatchObject({ terms: [], sum: "0.000", gap: "0.500" });
  });
});
