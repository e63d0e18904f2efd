import type { Rect } from "./frame.ts";
import type { Point } from "./places.ts";

const TURN = 2 * Math.PI;

/** The point on a circle at a fraction of a turn from twelve o'clock, clockwise. */
export const onCircle = ({ x, y }: Point, r: number, turn: number): Point => ({
  x: x + r * Math.sin(turn * TURN),
  y: y - r * Math.cos(turn * TURN),
});

/** How far the sides of a polygon may be from the circle that they stand for, in pixels: less than anybody sees. */
const OFF = 0.06;

/** Into how many pieces a turn is cut. Every piece costs the graphics card, and the page before it, its share. */
const piecesOfTurn = (r: number): number => Math.max(16, Math.ceil(Math.PI / Math.acos(1 - OFF / Math.max(r, 1))));

/** A disc as a polygon. */
export function discOutline(middle: Point, r: number): readonly Point[] {
  const pieces = piecesOfTurn(r);
  return Array.from({ length: pieces }, (_, at) => onCircle(middle, r, at / pieces));
}

/** The outline of a thick arc as a polygon: out along one edge, back along the other. */
export function arcOutline(middle: Point, r: number, turn: number, width: number): readonly Point[] {
  const pieces = Math.max(1, Math.ceil(Math.abs(turn) * piecesOfTurn(r + width / 2)));
  const turns = Array.from({ length: pieces + 1 }, (_, at) => (turn * at) / pieces);
  return [
    ...turns.map((part) => onCircle(middle, r + width / 2, part)),
    ...turns.toReversed().map((part) => onCircle(middle, r - width / 2, part)),
  ];
}

/**
 * The part of a disc below a level, as a polygon; `fill` from 0 to 1 of its height. Nothing where the disc is empty.
 * A surface in motion is a wave: `slosh` times the radius higher on the right and lower on the left.
 */
export function glassOutline(middle: Point, r: number, fill: number, slosh = 0): readonly Point[] {
  if (fill <= 0) return [];
  const level = Math.min(1, fill);
  // The level cuts the disc at this fraction of a turn from six o'clock, on either side.
  const half = Math.acos(1 - 2 * level) / TURN;
  const pieces = Math.max(2, Math.ceil(2 * half * piecesOfTurn(r)));
  const bowl = Array.from({ length: pieces + 1 }, (_, at) =>
    onCircle(middle, r, 0.5 - half + (2 * half * at) / pieces),
  );
  if (slosh === 0 || level >= 1) return bowl;
  const reach = r * Math.sin(half * TURN);
  const height = middle.y + r - 2 * r * level;
  const surface = Array.from({ length: WAVE_PIECES - 1 }, (_, at) => {
    const across = -1 + (2 * (at + 1)) / WAVE_PIECES;
    const rise = slosh * r * Math.sin(across * Math.PI) * (1 - across * across);
    // The wave stays in its glass.
    const roof = middle.y - Math.sqrt(Math.max(0, r * r - (reach * across) ** 2));
    return { x: middle.x + reach * across, y: Math.max(roof, height - rise) };
  });
  return [...bowl, ...surface];
}

const WAVE_PIECES = 16;

/** A rectangle with rounded corners as a polygon. */
export function roundedOutline({ x, y, width, height }: Rect, corner: number): readonly Point[] {
  const r = Math.max(0, Math.min(corner, width / 2, height / 2));
  const [left, right, top, bottom] = [x + r, x + width - r, y + r, y + height - r];
  const pieces = r === 0 ? 0 : Math.ceil(piecesOfTurn(r) / 4);
  const corners = [
    { x: right, y: top },
    { x: right, y: bottom },
    { x: left, y: bottom },
    { x: left, y: top },
  ];
  return corners.flatMap((middle, quarter) =>
    Array.from({ length: pieces + 1 }, (_, at) => onCircle(middle, r, (quarter + (pieces && at / pieces)) / 4)),
  );
}

/** Cuts a line into the pieces that a dash pattern leaves. */
export function dashes(from: Point, to: Point, [on, off]: readonly [number, number]): readonly [Point, Point][] {
  const length = Math.hypot(to.x - from.x, to.y - from.y);
  const at = (distance: number): Point => ({
    x: from.x + ((to.x - from.x) * distance) / length,
    y: from.y + ((to.y - from.y) * distance) / length,
  });
  const pieces: [Point, Point][] = [];
  for (let start = 0; start < length; start += on + off) pieces.push([at(start), at(Math.min(length, start + on))]);
  return pieces;
}

/** The pieces of a line through many points, with the pattern carried on over every corner. */
export function dashedCurve(
  points: readonly Point[],
  dash: readonly [number, number] | undefined,
): readonly (readonly [Point, Point])[] {
  const sides = points.slice(1).map((to, at) => [points[at] as Point, to] as const);
  if (!dash) return sides;
  const [on, off] = dash;
  const pieces: [Point, Point][] = [];
  let gone = 0;
  for (const [from, to] of sides) {
    const length = Math.hypot(to.x - from.x, to.y - from.y);
    for (let at = 0; at < length; ) {
      const phase = (gone + at) % (on + off);
      const next = Math.min(length, at + (phase < on ? on - phase : on + off - phase));
      if (phase < on) pieces.push([along(from, to, at / length), along(from, to, next / length)]);
      // A rounding error must not hold the loop where it is.
      at = Math.max(next, at + 1e-6);
    }
    gone += length;
  }
  return pieces;
}

/** The point at a fraction of the way. */
export const along = (from: Point, to: Point, part: number): Point => ({
  x: from.x + (to.x - from.x) * part,
  y: from.y + (to.y - from.y) * part,
});

/** The point at a distance from the start, towards the end. */
export function towards(from: Point, to: Point, distance: number): Point {
  const length = Math.hypot(to.x - from.x, to.y - from.y);
  return length === 0 ? from : along(from, to, distance / length);
}

/** Points on the bow of a string that is held at both ends and pulled sideways in the middle. */
export function bowed(from: Point, to: Point, pull: Point): readonly Point[] {
  return Array.from({ length: 17 }, (_, at) => {
    const part = at / 16;
    const share = 4 * part * (1 - part);
    const on = along(from, to, part);
    return { x: on.x + pull.x * share, y: on.y + pull.y * share };
  });
}

/** Keeps a fraction between 0 and 1. */
export const clamped = (part: number): number => Math.min(1, Math.max(0, part));
