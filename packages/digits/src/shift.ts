import { blank, DARKEST, type DigitSet, PIXELS, type Picture, SIDE } from "./digit.ts";

/**
 * A digit of a set as the network takes it, moved by whole pixels; what leaves the picture is gone, and what enters it
 * is blank.
 *
 * @param right, down  pixels
 * @param into         overwritten; a new picture when left out
 */
export function pictureOf(set: DigitSet, digit: number, right = 0, down = 0, into: Picture = blank()): Picture {
  const first = digit * PIXELS;
  for (let row = 0, at = 0; row < SIDE; row++)
    for (let column = 0; column < SIDE; column++, at++)
      into[at] = inkAt(set.pixels, first, row - down, column - right) / DARKEST;
  return into;
}

/** A picture moved by whole pixels. */
export function shifted(picture: Picture, right: number, down: number): Picture {
  const moved = blank();
  for (let row = 0, at = 0; row < SIDE; row++)
    for (let column = 0; column < SIDE; column++, at++) moved[at] = inkAt(picture, 0, row - down, column - right);
  return moved;
}

function inkAt(pixels: ArrayLike<number>, first: number, row: number, column: number): number {
  if (row < 0 || row >= SIDE || column < 0 || column >= SIDE) return 0;
  return pixels[first + row * SIDE + column] as number;
}
