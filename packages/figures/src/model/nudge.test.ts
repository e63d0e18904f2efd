import { describe, expect, test } from "vitest";
import { clampNudge, lensOf, NUDGE_SIZES, sizeIndexOf } from "./nudge.ts";

describe("a nudge", () => {
  test.each([
    [0.1, 0.1],
    [-0.1, -0.1],
    [0, 0.001],
    [-0.0002, -0.001],
    [0.0004, 0.001],
    [7, 0.5],
    [-7, -0.5],
    [0.12345, 0.123],
  ])("of %d becomes %d", (by, kept) => {
    expect(clampNudge(by)).toBe(kept);
  });

  test.each([
    [0.001, 0],
    [-0.001, 0],
    [0.0013, 0],
    [0.0016, 1],
    [0.5, 8],
    [0.3, 7],
    [0.4, 8],
  ])("of %d is step %d of its slider", (by, index) => {
    expect(sizeIndexOf(by)).toBe(index);
  });

  test.each([
    [0.1, 0.1],
    [-0.1, 0.1],
    [0.11, 0.2],
    [0.001, 0.001],
    [0.5, 0.5],
  ])("of %d fills a lens of %d", (by, lens) => {
    expect(lensOf(by)).toBe(lens);
  });

  test("has sizes from large to tiny", () => {
    expect(NUDGE_SIZES.at(-1)).toBe(0.5);
    expect(NUDGE_SIZES[0]).toBe(0.001);
  });
});
