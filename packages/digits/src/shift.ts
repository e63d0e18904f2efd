import { blank, DARKEST, type DigitSet, PIXELS, type Picture, SIDE } from "./digit.ts";

/**
 * A digit of a set as the network takes it, moved by whole pixels; what leaves the picture is gone, and what enters it
 * is blank.
 *
 * @param right, down  pixels
 * @param into         overwritten; a new picture when left out
 */
export function pictureOf(set: DigitSet, digit: number, right = 0, down = 0, into: Picture = blank()): Picture {
  const { pixels } = set;
  const [left, end] = [Math.max(0, right), Math.min(SIDE, SIDE + right)];
  const [top, bottom] = [Math.max(0, down), Math.min(SIDE, SIDE + down)];
  into.fill(0);
  // This runs for every digit of every batch: no bounds are looked at within a row, and no pixel is divided.
  for (let row = top; row < bottom; row++) {
    const at = row * SIDE;
    const from = digit * PIXELS + at - down * SIDE - right;
    for (let column = left; column < end; column++) into[at + column] = INKS[pixels[from + column] as number] as number;
  }
  return into;
}

/** How dark a pixel is, from 0 to 1. */
const INKS = Float64Array.from({ length: DARKEST + 1 }, (_, pixel) => pixel / DARKEST);

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
