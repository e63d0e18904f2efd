import { expect, test } from "vitest";
import { ACROSS, chartOf, NARROW, WIDE } from "./chart.ts";

const IDS = [
  "one-neuron",
  "the-chain",
  "asleep",
  "many-wires",
  "many-examples",
  "landscape",
  "ink-and-fog",
  "of-friends",
];
/** A disc is 34 px across. */
const APART = 36;

/** Every sheet at the widths at which it is used, with worlds of 1 to 9 levels. */
const cases = [
  { name: "one column on a phone", sheet: NARROW, px: 320, most: 7 },
  { name: "one column on a tablet", sheet: NARROW, px: 560, most: 9 },
  { name: "three columns", sheet: WIDE, px: 904, most: 7 },
  { name: "three columns on a desk", sheet: WIDE, px: 1240, most: 9 },
];

test.each(cases)("$name: no two levels lie on each other, and none leaves the sheet", ({ sheet, px, most }) => {
  for (let levels = 1; levels <= most; levels++) {
    const { worlds, height } = chartOf(
      IDS.map((id) => ({ id, levels })),
      sheet,
    );
    const discs = worlds.flatMap(({ stops }) => stops).map(({ x, y }) => ({ x: (x * px) / ACROSS, y }));
    expect(discs).toHaveLength(levels * IDS.length);
    for (const [at, { x, y }] of discs.entries()) {
      expect(x).toBeGreaterThanOrEqual(0);
      expect(x).toBeLessThanOrEqual(px);
      expect(y).toBeGreaterThan(0);
      expect(y).toBeLessThan(height);
      for (const other of discs.slice(at + 1))
        expect(Math.hypot(x - other.x, y - other.y), `${levels} levels`).toBeGreaterThanOrEqual(APART);
    }
  }
});

test("the second row runs back, so that the road goes on where the first row ends", () => {
  const { worlds } = chartOf(
    IDS.slice(0, 6).map((id) => ({ id, levels: 6 })),
    WIDE,
  );
  const corners = worlds.map(({ corner }) => corner.x);
  expect(corners[3]).toBe(corners[2]);
  expect(corners[5]).toBe(corners[0]);
  expect(worlds.map(({ road }) => road !== undefined)).toEqual([false, true, true, true, true, true]);
});

test("a world without levels has its place and its name, and nothing to play", () => {
  const { worlds } = chartOf(
    IDS.map((id) => ({ id, levels: 0 })),
    WIDE,
  );
  expect(worlds.flatMap(({ stops }) => stops)).toEqual([]);
});
