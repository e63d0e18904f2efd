import { expect, test } from "vitest";
import { blank, PIXELS, SIDE } from "./digit.ts";
import { pictureOf, shifted } from "./shift.ts";
import { readSet } from "./testing/read-set.ts";

const set = readSet("held-out.bin", 3);

test("a picture has the digit's ink from 0 to 1", () => {
  const picture = pictureOf(set, 1);
  expect(Array.from(picture, (ink) => 15 * ink)).toEqual(Array.from(set.pixels.subarray(PIXELS, 2 * PIXELS), Number));
});

test("a picture that is written over holds nothing of the one before", () => {
  expect(pictureOf(set, 0, 1, -1, blank().fill(0.5))).toEqual(pictureOf(set, 0, 1, -1));
});

test("one pixel to the right and down is one pixel to the right and down, and no row runs into the next", () => {
  const picture = blank();
  for (const at of [0, SIDE - 1, PIXELS - SIDE, PIXELS - 1, 5 * SIDE + 9]) picture[at] = 1;
  const moved = shifted(picture, 1, 1);
  expect([...moved.keys()].filter((at) => moved[at] === 1)).toEqual([SIDE + 1, 6 * SIDE + 10]);
});

test.each([
  [1, 0],
  [-1, 1],
  [0, -1],
  [5, -20],
  [28, 3],
  [-40, 40],
])("a digit that is read moved by %i and %i is the digit moved", (right, down) => {
  expect(pictureOf(set, 1, right, down)).toEqual(shifted(pictureOf(set, 1), right, down));
});

test("there and back again is the same where nothing left the picture", () => {
  expect(shifted(shifted(pictureOf(set, 2), -2, 1), 2, -1)).toEqual(pictureOf(set, 2));
});
