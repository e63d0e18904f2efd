import { ringTurn } from "@nn/notation";

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A place on a circle, by turn: 0 at twelve o'clock, 0.25 at three, clockwise. */
export function onCircle(center: Point, radius: number, turn: number): Point {
  const angle = turn * 2 * Math.PI;
  return { x: center.x + radius * Math.sin(angle), y: center.y - radius * Math.cos(angle) };
}

/**
 * The heavy arc of a weighted sum, as an SVG path: from twelve o'clock, clockwise when positive, counter-clockwise
 * when negative. Empty for 0.
 */
export function ringArc(center: Point, radius: number, weightedSum: number): string {
  const turn = ringTurn(weightedSum);
  if (turn === 0) return "";
  const top = onCircle(center, radius, 0);
  const end = onCircle(center, radius, turn);
  const sweep = turn > 0 ? 1 : 0;
  return `M${short(top.x)} ${short(top.y)}A${radius} ${radius} 0 0 ${sweep} ${short(end.x)} ${short(end.y)}`;
}

/** Hundredths of a pixel, so that the server's text and the browser's are the same. */
export const short = (value: number): number => Math.round(value * 100) / 100 + 0;
