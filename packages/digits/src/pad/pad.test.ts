import { expect, test } from "vitest";
import { blank, type Picture, SIDE } from "../digit.ts";
import { pictureOf, shifted } from "../shift.ts";
import { readSet } from "../testing/read-set.ts";
import { withStroke } from "./pen.ts";
import { tidied } from "./tidy.ts";

const inkIn = (picture: Picture) => picture.reduce((sum, ink) => sum + ink, 0);

test("a stroke is dark along its line, fades beside it, and leaves the rest blank", () => {
  const picture = withStroke(blank(), { x: 14, y: 6 }, { x: 14, y: 20 });
  const row = Array.from(picture.subarray(12 * SIDE, 13 * SIDE));
  expect(row.slice(13, 15)).toEqual([1, 1]);
  expect(row[12]).toBeGreaterThan(0);
  expect(row[12]).toBeLessThan(1);
  expect(row[12]).toBeCloseTo(row[15] as number, 12);
  expect(inkIn(picture.subarray(0, 4 * SIDE) as Picture)).toBe(0);
});

test("a stroke over another makes nothing darker than ink", () => {
  const once = withStroke(blank(), { x: 5, y: 5 }, { x: 20, y: 20 });
  expect(withStroke(once, { x: 5, y: 5 }, { x: 20, y: 20 })).toEqual(once);
  expect(Math.max(...withStroke(once, { x: 20, y: 5 }, { x: 5, y: 20 }))).toBe(1);
});

test("a small digit in a corner is tidied into the middle, as large as those of MNIST", () => {
  const corner = withStroke(blank(), { x: 3, y: 3 }, { x: 3, y: 10 });
  const tidy = tidied(corner);
  const rows = [...tidy.keys()].filter((at) => (tidy[at] as number) > 0).map((at) => Math.floor(at / SIDE));
  expect(Math.max(...rows) - Math.min(...rows) + 1).toBeGreaterThanOrEqual(20);
  expect(Math.max(...rows) - Math.min(...rows) + 1).toBeLessThanOrEqual(22);
  const mean = rows.reduce((sum, row) => sum + row + 0.5, 0) / rows.length;
  expect(Math.abs(mean - SIDE / 2)).toBeLessThan(1);
});

test("where a digit was drawn makes no difference to the tidy one", () => {
  const digit = pictureOf(readSet("held-out.bin", 1), 0);
  expect(tidied(shifted(digit, 3, -2))).toEqual(tidied(digit));
});

test("nothing stays nothing", () => {
  expect(tidied(blank())).toEqual(blank());
});
