import { type Curve, STEPS_SHOWN } from "./curve.ts";

/** The box of a drawn curve, in pixels. */
export interface Box {
  readonly width: number;
  readonly height: number;
  /** Room left free at the sides, above and below. */
  readonly side: number;
  readonly above: number;
  readonly below: number;
}

export interface Spot {
  readonly x: number;
  readonly y: number;
}

/** Everything that a drawn curve consists of, as places and paths. */
export interface CurveDrawing {
  /** Where each whole step stands on the axis. */
  readonly ticks: readonly { readonly place: number; readonly x: number; readonly canBeReached: boolean }[];
  readonly axis: number;
  readonly ball: Spot;
  /** By how many lamps are lit: a dotted line; a tilted one; the curve one step each way, dotted beyond. */
  readonly line: { readonly path: string; readonly isDotted: boolean; readonly isHeavy: boolean }[];
  /** The tangent under the ball, once the size is known. */
  readonly tangent: string | undefined;
}

const DOTS = 24;
/** How far a line that knows no size reaches, in steps, and by how many pixels its ends are tilted. */
const REACH = 0.7;
const TILT = 10;
const TANGENT_REACH = 1.15;

const n = (value: number) => Math.round(value * 10) / 10;

/** What the lit lamps of a knob know of its curve: nothing, the sign of its slope, or its size. */
export type Known = { readonly lit: 0 } | { readonly lit: 1; readonly sign: -1 | 0 | 1 } | { readonly lit: 2 };

/** Draws as much of a curve as is known. */
export function drawCurve(curve: Curve, known: Known, box: Box): CurveDrawing {
  const x = (place: number) => box.width / 2 + (place * (box.width / 2 - box.side)) / STEPS_SHOWN;
  const [top, bottom] = [box.above, box.height - box.below];
  const middle = (top + bottom) / 2;
  const ticks = Array.from({ length: 2 * STEPS_SHOWN + 1 }, (_, at) => at - STEPS_SHOWN).map((place) => ({
    place,
    x: n(x(place)),
    canBeReached: place >= curve.from && place <= curve.to,
  }));
  const plain = { ticks, axis: bottom + 4, ball: { x: n(x(0)), y: n(middle) } };

  if (known.lit < 2) {
    // Downhill to the right where raising the knob lowers the cost. Pixels count downwards.
    const tilt = known.lit === 1 ? -known.sign * TILT : 0;
    const path = `M${n(x(-REACH))} ${n(middle - tilt)}L${n(x(REACH))} ${n(middle + tilt)}`;
    return { ...plain, line: [{ path, isDotted: known.lit === 0, isHeavy: known.lit === 1 }], tangent: undefined };
  }

  const costs = ticks.filter(({ canBeReached }) => canBeReached).map(({ place }) => curve.costAt(place));
  const [low, high] = [Math.min(...costs), Math.max(...costs)];
  const pad = Math.max(0.004, (high - low) * 0.16);
  const y = (cost: number) => bottom - ((cost - low + pad) / (high - low + 2 * pad)) * (bottom - top);
  const piece = (from: number, to: number) =>
    Array.from({ length: DOTS + 1 }, (_, at) => from + ((to - from) * at) / DOTS)
      .map((place, at) => `${at ? "L" : "M"}${n(x(place))} ${n(y(curve.costAt(place)))}`)
      .join("");
  const near = [Math.max(-1, curve.from), Math.min(1, curve.to)] as const;
  const line = [
    { path: piece(near[0], near[1]), isDotted: false, isHeavy: true },
    ...(curve.from < near[0] ? [{ path: piece(curve.from, near[0]), isDotted: true, isHeavy: false }] : []),
    ...(curve.to > near[1] ? [{ path: piece(near[1], curve.to), isDotted: true, isHeavy: false }] : []),
  ];
  const now = curve.costAt(0);
  // A steep tangent is cut short, so that it stays in its box.
  const rise = Math.abs(y(now + curve.slope) - y(now));
  const reach = Math.min(TANGENT_REACH, rise > 0 ? (bottom - top) / 2 / rise : TANGENT_REACH);
  const end = (way: number) => `${n(x(way * reach))} ${n(y(now + curve.slope * way * reach))}`;
  return { ...plain, ball: { x: n(x(0)), y: n(y(now)) }, line, tangent: `M${end(-1)}L${end(1)}` };
}
