import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { circlePath, fillOf, fillPath, glassScale, levelOf, scaleText } from "./glass.ts";

describe("a glass", () => {
  test.each([
    [[0], 1],
    [[0.3, 1], 1],
    [[-1], 1],
    [[1.001], 2],
    [[2, 0.1], 2],
    [[2.5], 5],
    [[-7.75], 10],
    [[10.5], 20],
    [[49], 50],
    [[92.5], 100],
    [[0.1 + 0.2, 3 * 0.1 * 10], 5],
  ])("for %j stands for %d when it is full", (values, scale) => {
    expect(glassScale(values)).toBe(scale);
  });

  test("of 1 needs no words, any other scale is named", () => {
    expect([1, 2, 10].map(scaleText)).toEqual([undefined, "full at 2", "full at 10"]);
  });

  test("is filled from below, half at half, and full at its scale", () => {
    expect(fillOf(0, 1, 86, 27)).toEqual({ top: 113, height: 0 });
    expect(fillOf(0.5, 1, 86, 27)).toEqual({ top: 86, height: 27 });
    expect(fillOf(1, 1, 86, 27)).toEqual({ top: 59, height: 54 });
    expect(fillOf(5, 10, 86, 27)).toEqual({ top: 86, height: 27 });
  });

  test("of a negative value hangs from the top", () => {
    expect(fillOf(-2.5, 10, 86, 27)).toEqual({ top: 59, height: 13.5 });
  });

  test("is drawn as its disc, cut off at the surface", () => {
    expect(fillPath(0, 1, 100, 86, 25)).toBe("");
    expect(fillPath(1, 1, 100, 86, 25)).toBe(circlePath(100, 86, 25));
    // 15 above the middle of a disc of 25 the half width is 20; the larger part of the rim is below.
    expect(fillPath(0.8, 1, 100, 86, 25)).toBe("M80 71A25 25 0 1 0 120 71Z");
    expect(fillPath(0.2, 1, 100, 86, 25)).toBe("M80 101A25 25 0 0 0 120 101Z");
    // From the top down the rim is above.
    expect(fillPath(-0.2, 1, 100, 86, 25)).toBe("M80 71A25 25 0 0 1 120 71Z");
    expect(fillPath(-8, 10, 100, 86, 25)).toBe("M80 101A25 25 0 1 1 120 101Z");
  });

  test("puts the notch of a target at the surface that the activation should have", () => {
    expect(levelOf(0, 1, 86, 27)).toBe(113);
    expect(levelOf(1, 1, 86, 27)).toBe(59);
    expect(levelOf(0.5, 1, 86, 27)).toBe(86);
    expect(levelOf(7, 1, 86, 27)).toBe(59);
    expect(levelOf(2, 10, 86, 25)).toBe(101);
    expect(levelOf(-2.5, 10, 86, 20)).toBe(76);
  });

  test("always holds its value, which no smaller scale would", () => {
    fc.assert(
      fc.property(fc.double({ min: 1.01, max: 1e6, noNaN: true }), (value) => {
        const scale = glassScale([value]);
        expect(scale).toBeGreaterThanOrEqual(value * (1 - 1e-9));
        expect(scale).toBeLessThan(value * 2.6);
      }),
    );
  });
});
