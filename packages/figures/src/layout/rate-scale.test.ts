// @vitest-environment node
import fc from "fast-check";
import { expect, test } from "vitest";
import { rateScale } from "./rate-scale.ts";

test.each([
  { changes: [0.1, 0.3, 0.81], room: 270, scale: 200 },
  { changes: [0.1, 0.3, -0.81], room: 450, scale: 500 },
  { changes: [0, 0], room: 100, scale: 100 },
])("$changes are drawn in $room px at $scale px to a unit", ({ changes, room, scale }) => {
  expect(rateScale(changes, room)).toBe(scale);
});

test("every change fits, and none that is largest is less than two fifths of the room", () => {
  const change = fc.double({ min: 1e-4, max: 1e3, noNaN: true });
  fc.assert(
    fc.property(fc.array(change, { minLength: 1, maxLength: 4 }), (changes) => {
      const longest = Math.max(...changes) * rateScale(changes, 300);
      expect(longest).toBeLessThanOrEqual(300 * (1 + 1e-9));
      expect(longest).toBeGreaterThan(300 * 0.399);
    }),
    { seed: 1 },
  );
});
