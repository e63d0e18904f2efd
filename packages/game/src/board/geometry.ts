import type { Point } from "./places.ts";

const TURN = 2 * Math.PI;

/** The point on a circle at a fraction of a turn from twelve o'clock, clockwise. */
export const onCircle = ({ x, y }: Point, r: number, turn: number): Point => ({
  x: x + r * Math.sin(turn * TURN),
  y: y - r * Math.cos(turn * TURN),
});

const PER_TURN = 96;

/** The outline of a thick arc as a polygon: out along one edge, back along the other. */
export function arcOutline(middle: Point, r: number, turn: number, width: number): readonly Point[] {
  const pieces = Math.max(1, Math.ceil(Math.abs(turn) * PER_TURN));
  const turns = Array.from({ length: pieces + 1 }, (_, at) => (turn * at) / pieces);
  return [
    ...turns.map((part) => onCircle(middle, r + width / 2, part)),
    ...turns.toReversed().map((part) => onCircle(middle, r - width / 2, part)),
  ];
}

/** The part of a disc below a level, as a polygon; `fill` from 0 to 1 of its height. Nothing where the disc is empty. */
export function glassOutline(middle: Point, r: number, fill: number): readonly Point[] {
  if (fill <= 0) return [];
  const level = Math.min(1, fill);
  // The level cuts the disc at this fraction of a turn from six o'clock, on either side.
  const half = Math.acos(1 - 2 * level) / TURN;
  const pieces = Math.max(2, Math.ceil(2 * half * PER_TURN));
  return Array.from({ length: pieces + 1 }, (_, at) => onCircle(middle, r, 0.5 - half + (2 * half * at) / pieces));
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

/** Keeps a fraction between 0 and 1. */
export const clamped = (part: number): number => Math.min(1, Math.max(0, part));
