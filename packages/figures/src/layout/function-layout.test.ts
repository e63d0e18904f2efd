import { sigmoid } from "@nn/core";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { functionLayout } from "./function-layout.ts";

const sizes = ["medium", "narrow"] as const;
const at = (z: number) => ({ z, a: sigmoid(z) });

describe.each(sizes)("the curve on %s paper", (size) => {
  test("has each neuron over its weighted sum and at the height of its activation", () => {
    const { x, y, standings } = functionLayout(size, [at(0), at(2)]);
    expect(standings[0]?.dot).toEqual({ x: x(0), y: y(0.5) });
    expect(standings[1]?.sum.x).toBe(standings[1]?.dot.x);
    expect(x(2)).toBeGreaterThan(x(0));
    expect(y(1)).toBeLessThan(y(0));
  });

  test("keeps every word on the paper and apart from the others, wherever the neurons are", () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: -40, max: 40, noNaN: true }), { minLength: 1, maxLength: 6 }), (zs) => {
        const { width, height, standings } = functionLayout(
          size,
          zs.map((z) => ({ z, a: Math.max(0, z) })),
        );
        for (const { sum, answer } of standings) {
          expect(sum.words.x).toBeGreaterThan(0);
          expect(sum.words.x).toBeLessThan(width);
          expect(sum.y).toBeLessThan(height);
          expect(answer.x).toBeLessThan(width);
        }
        const heights = standings.map(({ answer }) => answer.y).sort((one, other) => one - other);
        for (const [index, height] of heights.slice(1).entries())
          expect(height - (heights[index] ?? 0)).toBeGreaterThanOrEqual(20 - 1e-6);
      }),
    );
  });

  test("is drawn on a scale that holds still until a neuron would leave it", () => {
    const ends = (z: number) => functionLayout(size, [at(z)]).x.domain();
    expect(ends(2.9)).toEqual([-3, 3]);
    expect(ends(3.1)).toEqual([-6, 6]);
    expect(ends(6.1)).toEqual([-12, 12]);
  });
});
