import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { pathBars } from "./path-bars.ts";

describe("the bars of paths", () => {
  test("follow each other from zero to the sum", () => {
    // From −2 to 2 on 164 px: a unit is 41 px, and zero is in the middle.
    const { zero, found, sum, measured } = pathBars([-1, 2], [-1, 2, -1], 0);
    expect(zero).toBe(84);
    expect(found).toEqual([
      { left: 43, width: 41, end: 43 },
      { left: 43, width: 82, end: 125 },
    ]);
    expect(sum).toEqual({ left: 84, width: 41, end: 125 });
    expect(measured).toEqual({ left: 84, width: 1.5, end: 84 });
  });

  test("stay on the line in whatever order the paths are found, and the line stays where it is", () => {
    const share = fc.double({ min: -2, max: 2, noNaN: true });
    fc.assert(
      fc.property(fc.array(share, { maxLength: 6 }), fc.nat({ max: 6 }), (all, count) => {
        const measured = all.reduce((sum, value) => sum + value, 0);
        const [one, other] = [all, [...all].reverse()].map((order) => pathBars(order.slice(0, count), all, measured));
        expect(one?.zero).toBe(other?.zero);
        for (const bars of [one, other])
          for (const { left, width } of [...(bars?.found ?? []), ...(bars ? [bars.sum, bars.measured] : [])]) {
            expect(left).toBeGreaterThanOrEqual(0);
            expect(left + width).toBeLessThanOrEqual(168);
          }
      }),
      { seed: 5 },
    );
  });
});
