import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { pathBars, pointedBar } from "./path-bars.ts";

describe("the bars of paths", () => {
  test("follow each other from zero to the sum", () => {
    // From −2 to 2 on 164 px: a unit is 41 px, and zero is in the middle.
    const { zero, found, sum, measured } = pathBars([-1, 2], [-1, 2, -1], 0);
    expect(zero).toBe(84);
    expect(found).toEqual([
      { left: 43, width: 41, start: 84, end: 43 },
      { left: 43, width: 82, start: 43, end: 125 },
    ]);
    expect(sum).toEqual({ left: 84, width: 41, start: 84, end: 125 });
    expect(measured).toEqual({ left: 84, width: 1.5, start: 84, end: 84 });
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

test.each([
  { name: "to the right", start: 10, end: 40, path: "M10 5H34L40 10L34 15H10Z" },
  { name: "to the left", start: 40, end: 10, path: "M40 5H16L10 10L16 15H40Z" },
  { name: "however short it is", start: 10, end: 12, path: "M10 5H10L12 10L10 15H10Z" },
  { name: "as a line where it is nothing", start: 10, end: 10, path: "M8.5 5H10L10 10L10 15H8.5Z" },
])("a bar points $name", ({ start, end, path }) => {
  expect(pointedBar({ left: 0, width: 0, start, end }, 5, 10)).toBe(path);
});
