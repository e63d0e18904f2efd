// @vitest-environment node
import { describe, expect, test } from "vitest";
import { linkStrip } from "./link-strip.ts";
import { SIZES } from "./size.ts";

describe.each(SIZES)("the last link, drawn out %s", (size) => {
  const { width, height, before, sum, output, cost, radius, ring, above, below, y } = linkStrip(size);

  test("has its parts in the order in which a nudge meets them, with room for a link between them", () => {
    const ends = [before - radius, before + radius, sum - ring, sum + ring, output - radius, output + radius, cost - 7];
    expect(ends).toEqual([...ends].sort((one, other) => one - other));
    expect(sum - ring - (before + radius)).toBeGreaterThan(40);
    expect(output - radius - (sum + ring)).toBeGreaterThan(40);
    expect(cost - 7 - (output + radius)).toBeGreaterThan(40);
  });

  test("stays on its paper, words included", () => {
    expect(before - radius).toBeGreaterThanOrEqual(0);
    expect(cost + 8).toBeLessThanOrEqual(width);
    expect(above).toBeGreaterThan(13);
    expect(below).toBeGreaterThan(y + ring);
    expect(below).toBeLessThan(height);
  });
});

test.each([
  { size: "wide", panel: 268, pitch: 354 },
  { size: "medium", panel: 200, pitch: 210 },
] as const)("each link of a $size strip stands over its own curve", ({ size, panel, pitch }) => {
  const { before, sum, output, cost } = linkStrip(size);
  [before, sum, output].forEach((from, index) => {
    const middle = (from + ([sum, output, cost][index] ?? 0)) / 2;
    expect(middle).toBeGreaterThan(index * pitch);
    expect(middle).toBeLessThan(index * pitch + panel);
  });
});
