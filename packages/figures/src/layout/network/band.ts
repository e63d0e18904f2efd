import type { Point } from "../ring.ts";
import type { Box } from "./box.ts";

/** A straight line with a thickness: what a wire covers. */
export interface Band {
  readonly from: Point;
  readonly to: Point;
  /** From its middle to its edge, px. */
  readonly half: number;
}

/**
 * True unless the box is at least that far from the band. Two convex shapes are apart exactly if they are apart along
 * the normal of one of their edges: here the axes, the band's direction and the band's normal.
 */
export function bandMeets({ from, to, half }: Band, box: Box, clear = 0): boolean {
  const [left, top, right, bottom] = [box.left - clear, box.top - clear, box.right + clear, box.bottom + clear];
  if (Math.max(from.x, to.x) + half <= left || Math.min(from.x, to.x) - half >= right) return false;
  if (Math.max(from.y, to.y) + half <= top || Math.min(from.y, to.y) - half >= bottom) return false;
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const length = Math.hypot(dx, dy);
  if (length === 0) return true;
  const [ux, uy] = [dx / length, dy / length];
  const [mx, my] = [(left + right) / 2 - from.x, (top + bottom) / 2 - from.y];
  const [hx, hy] = [(right - left) / 2, (bottom - top) / 2];
  const along = mx * ux + my * uy;
  const reach = hx * Math.abs(ux) + hy * Math.abs(uy);
  if (along + reach <= 0 || along - reach >= length) return false;
  const across = mx * uy - my * ux;
  return Math.abs(across) < half + hx * Math.abs(uy) + hy * Math.abs(ux);
}

/** The point at a fraction of the way. */
export const pointAt = ({ from, to }: Pick<Band, "from" | "to">, share: number): Point => ({
  x: from.x + share * (to.x - from.x),
  y: from.y + share * (to.y - from.y),
});

/** True if the two lines cross between their ends. */
export function bandsCross(a: Band, b: Band): boolean {
  const side = (line: Band, { x, y }: Point) =>
    Math.sign((line.to.x - line.from.x) * (y - line.from.y) - (line.to.y - line.from.y) * (x - line.from.x));
  return side(a, b.from) * side(a, b.to) < 0 && side(b, a.from) * side(b, a.to) < 0;
}
