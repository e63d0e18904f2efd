import { type Picture, SIDE } from "../digit.ts";

/** A place on the pad, in pixels from its left upper corner. */
export interface Place {
  readonly x: number;
  readonly y: number;
}

/** Half the width of a stroke where it is darkest, and how far its edge fades: about as wide as those of MNIST. */
const CORE = 0.75;
const FADE = 0.9;

/** A picture with a stroke more, from one place to another. Where strokes cross it gets no darker than the darker one. */
export function withStroke(picture: Picture, from: Place, to: Place): Picture {
  const drawn = picture.slice();
  for (let row = 0, at = 0; row < SIDE; row++)
    for (let column = 0; column < SIDE; column++, at++) {
      const gap = distance({ x: column + 0.5, y: row + 0.5 }, from, to);
      const ink = Math.min(1, Math.max(0, 1 - (gap - CORE) / FADE));
      drawn[at] = Math.max(drawn[at] as number, ink);
    }
  return drawn;
}

/** How far a place is from the line between two others. */
function distance({ x, y }: Place, from: Place, to: Place): number {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const length = dx * dx + dy * dy;
  const along = length === 0 ? 0 : Math.min(1, Math.max(0, ((x - from.x) * dx + (y - from.y) * dy) / length));
  const [ex, ey] = [x - from.x - along * dx, y - from.y - along * dy];
  return Math.sqrt(ex * ex + ey * ey);
}
