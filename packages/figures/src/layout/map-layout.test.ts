import { describe, expect, test } from "vitest";
import { levelsBetween, linePath, mapLayout, placeOn } from "./map-layout.ts";

const layout = mapLayout("wide", [-3, 3]);

test.each(["wide", "narrow"] as const)("a %s map has one scale along and up", (size) => {
  const { x, y } = mapLayout(size, [-3, 3]);
  expect(x(1) - x(0)).toBeCloseTo(y(0) - y(1), 9);
});

describe("levels", () => {
  test("are powers of 2 between the least and the most", () => {
    expect(levelsBetween(0.3, 5)).toEqual([0.5, 1, 2, 4]);
  });

  test("are no more than nine, the highest, where the valley goes down to nothing", () => {
    const levels = levelsBetween(0, 5);
    expect(levels).toHaveLength(9);
    expect(levels.at(-1)).toBe(4);
  });
});

test("a line goes through places of its cost", () => {
  // C = p² + q² on a grid from −4 to 4.
  const at = Array.from({ length: 81 }, (_, n) => -4 + n / 10);
  const costs = at.flatMap((up) => at.map((along) => along ** 2 + up ** 2));
  const path = linePath(layout, { from: -4, step: 0.1, count: 81, costs }, 4);
  const places = path.slice(1, -1).split("L");
  expect(places.length).toBeGreaterThan(50);
  for (const place of places) {
    const [x = 0, y = 0] = place.split(" ").map(Number);
    expect(Math.hypot(layout.x.invert(x), layout.y.invert(y))).toBeCloseTo(2, 2);
  }
});

test("a place far off the map is drawn at its horizon", () => {
  expect(placeOn(layout, [1e300, -1e300])).toEqual([5000, 5000]);
});
