import { blank, type Picture, SIDE } from "../digit.ts";
import { shifted } from "../shift.ts";

/** The digits of MNIST fit a square of so many pixels, and their centre of mass is that of the picture. */
const FITS = 20;

/** A drawing made to stand as the digits stand that the network has learned from. A blank one stays blank. */
export function tidied(picture: Picture): Picture {
  const box = boxOf(picture);
  if (!box) return blank();
  const fitted = scaled(picture, box);
  const { right, down } = fromCentre(fitted);
  return shifted(fitted, -Math.round(right), -Math.round(down));
}

interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

function boxOf(picture: Picture): Box | undefined {
  let [left, top, right, bottom] = [SIDE, SIDE, -1, -1];
  for (let at = 0; at < picture.length; at++) {
    if ((picture[at] as number) === 0) continue;
    const [row, column] = [Math.floor(at / SIDE), at % SIDE];
    [left, top, right, bottom] = [
      Math.min(left, column),
      Math.min(top, row),
      Math.max(right, column),
      Math.max(bottom, row),
    ];
  }
  return right < 0 ? undefined : { left, top, width: right - left + 1, height: bottom - top + 1 };
}

/** The inked part, as large as fits, in the middle. */
function scaled(picture: Picture, { left, top, width, height }: Box): Picture {
  const scale = FITS / Math.max(width, height);
  const found = blank();
  for (let row = 0, at = 0; row < SIDE; row++)
    for (let column = 0; column < SIDE; column++, at++) {
      const x = (column + 0.5 - SIDE / 2) / scale + left + width / 2 - 0.5;
      const y = (row + 0.5 - SIDE / 2) / scale + top + height / 2 - 0.5;
      found[at] = between(picture, x, y);
    }
  return found;
}

/** The ink at a place between four pixels, each counting by how near it is. */
function between(picture: Picture, x: number, y: number): number {
  const [column, row] = [Math.floor(x), Math.floor(y)];
  const [right, down] = [x - column, y - row];
  return (
    (1 - down) * ((1 - right) * inkAt(picture, column, row) + right * inkAt(picture, column + 1, row)) +
    down * ((1 - right) * inkAt(picture, column, row + 1) + right * inkAt(picture, column + 1, row + 1))
  );
}

function inkAt(picture: Picture, column: number, row: number): number {
  if (column < 0 || column >= SIDE || row < 0 || row >= SIDE) return 0;
  return picture[row * SIDE + column] as number;
}

/** How far the centre of mass is from the middle of the picture. */
function fromCentre(picture: Picture): { readonly right: number; readonly down: number } {
  let [mass, right, down] = [0, 0, 0];
  for (const [at, ink] of picture.entries()) {
    mass += ink;
    right += ink * ((at % SIDE) + 0.5 - SIDE / 2);
    down += ink * (Math.floor(at / SIDE) + 0.5 - SIDE / 2);
  }
  return mass === 0 ? { right: 0, down: 0 } : { right: right / mass, down: down / mass };
}
