import { describe, expect, test } from "vitest";
import { glassFill, ringTurn, strokeOf } from "./drawing.ts";

describe("a weight's line", () => {
  test.each([
    [1, 4.5, undefined],
    [-2, 9, [10, 6]],
    [0.1, 1, undefined],
    [-0.1, 1, [10, 6]],
    [0, 1, [1, 4]],
    [0.0004, 1, [1, 4]],
    [-0.0004, 1, [1, 4]],
    [4, 18, undefined],
    [40, 18, undefined],
    [-40, 18, [10, 6]],
  ])("of weight %d is %d px wide and dashed %s", (weight, width, dash) => {
    expect(strokeOf(weight)).toEqual({ width, dash });
  });

  test("is thinner where a drawing gives it less", () => {
    expect(strokeOf(1.5, 2).width).toBe(3);
  });
});

test("the arc of a weighted sum is half a turn at 4 and no more, and goes the other way when negative", () => {
  expect([0, 2, 4, 40, -2, -40].map(ringTurn)).toEqual([0, 0.25, 0.5, 0.5, -0.25, -0.5]);
});

test("a glass is empty at 0 and full at 1, and stays so beyond", () => {
  expect([-1, 0, 0.3, 1, 2].map(glassFill)).toEqual([0, 0, 0.3, 1, 1]);
});
