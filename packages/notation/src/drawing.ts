/** Thickness of a weight's line: 4.5 px for each 1.0. */
export const PX_PER_WEIGHT = 4.5;

const THINNEST_PX = 1;
const THICKEST_PX = 18;

/** Lengths drawn and left out in turn, px. */
export type Dash = readonly [number, number];

export interface Stroke {
  readonly width: number;
  /** Solid when positive, dashed when negative, dotted at nothing. */
  readonly dash: Dash | undefined;
}

/** What three decimals show as 0 is drawn as nothing. */
const NOTHING = 0.0005;

/** How the line of a weight is drawn: its size is the thickness, from 1 to 18 px, and its sign the dash. */
export function strokeOf(weight: number, pxPerWeight = PX_PER_WEIGHT): Stroke {
  if (Math.abs(weight) < NOTHING) return { width: THINNEST_PX, dash: [1, 4] };
  const width = Math.min(THICKEST_PX, Math.max(THINNEST_PX, Math.abs(weight) * pxPerWeight));
  return { width: Math.round(width * 1000) / 1000, dash: weight < 0 ? [10, 6] : undefined };
}

/** Half a turn of the ring stands for this much weighted sum; beyond it the arc stays full. */
const HALF_TURN_AT = 4;

/**
 * How far the heavy arc of a weighted sum goes, in turns from twelve o'clock: clockwise when positive, and at most half
 * a turn, so that a large sum of either sign is told apart.
 */
export const ringTurn = (weightedSum: number): number => Math.max(-1, Math.min(1, weightedSum / HALF_TURN_AT)) / 2;

/** How full a disc is, as a part of its height: a glass from 0 to 1. */
export const glassFill = (activation: number): number => Math.max(0, Math.min(1, activation));

/** Thickness of the ring, and of the arc on it, px. */
export const RING_PX = 1;
export const ARC_PX = 5;

/** Side of the square of a bias, px. */
export const BIAS_PX = 9;

/** The notch of a target: a triangle that points at its disc, px. */
export const NOTCH = { length: 11, half: 6 } as const;

/** Indices beside a letter: their size, how high the layer is raised and how low the rest stands, in sizes of the letter. */
export const INDEX = { size: 0.68, raised: 0.36, lowered: 0.22 } as const;
