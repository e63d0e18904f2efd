// @vitest-environment node
import { describe, expect, test } from "vitest";
import { curveLayout, curvePath, numberPlaces, tangentPath } from "./curve-layout.ts";

const layout = curveLayout([-4, 4], 0.7);
const numbersIn = (path: string) => [...path.matchAll(/-?\d+(?:\.\d+)?/g)].map(([text]) => Number(text));

describe("a plot of curves", () => {
  test("has round ticks that hold every value", () => {
    expect(layout.xTicks.map(({ label }) => label)).toEqual(["−4", "−2", "0", "2", "4"]);
    expect(layout.yTicks.map(({ label }) => label)).toEqual(["0.0", "0.2", "0.4", "0.6", "0.8"]);
  });

  test("stands the ends of the range at the ends of the axis, and 0 on it", () => {
    expect([layout.x(-4), layout.x(4)]).toEqual([layout.left, layout.right]);
    expect(layout.y(0)).toBe(layout.bottom);
  });

  test("goes through its samples", () => {
    expect(
      numbersIn(
        curvePath(layout, [
          [-4, 0],
          [4, 0.8],
        ]),
      ),
    ).toEqual([layout.left, layout.bottom, layout.right, layout.top]);
  });

  test("without any cost still has an axis", () => {
    expect(curveLayout([-4, 4], 0).yTicks.length).toBeGreaterThan(1);
  });
});

describe("a tangent", () => {
  test.each([
    { slope: 0, steep: 0 },
    // 0.1 up for each 1 to the right: 29.5 px up for each 32.5 px
    { slope: 0.1, steep: -29.5 / 32.5 },
    { slope: -0.1, steep: 29.5 / 32.5 },
  ])("of slope $slope runs through its point, that steep on paper", ({ slope, steep }) => {
    const [x1, y1, x2, y2] = numbersIn(tangentPath(layout, 0, 0.4, slope)) as [number, number, number, number];
    expect((y2 - y1) / (x2 - x1)).toBeCloseTo(steep, 2);
    expect((x1 + x2) / 2).toBeCloseTo(layout.x(0), 1);
    expect((y1 + y2) / 2).toBeCloseTo(layout.y(0.4), 1);
  });

  test("never leaves the paper", () => {
    for (const [at, value, slope] of [
      [-4, 0.79, -3],
      [4, 0.01, -3],
      [0, 0.02, 5],
      [3.9, 0.7, 9],
    ] as const) {
      const [x1, y1, x2, y2] = numbersIn(tangentPath(layout, at, value, slope)) as [number, number, number, number];
      for (const x of [x1, x2]) expect(x).toBeGreaterThanOrEqual(layout.left - 0.01);
      for (const x of [x1, x2]) expect(x).toBeLessThanOrEqual(layout.right + 0.01);
      for (const y of [y1, y2]) expect(y).toBeGreaterThanOrEqual(layout.top - 0.01);
      for (const y of [y1, y2]) expect(y).toBeLessThanOrEqual(layout.bottom + 0.01);
    }
  });
});

test("numbers at the ends of curves keep clear of each other, and each is at its curve where there is room", () => {
  const places = numberPlaces(layout, [0.6, 0.02, 0.03, 0.01]);
  const sorted = [...places].sort((one, other) => one - other);
  for (const [index, place] of sorted.slice(1).entries())
    expect(place - (sorted[index] ?? 0)).toBeGreaterThanOrEqual(14);
  expect(places[0]).toBeCloseTo(layout.y(0.6) + 4, 1);
  expect(places[2]).toBeLessThan(places[1] ?? 0);
  expect(places[1]).toBeLessThan(places[3] ?? 0);
});
