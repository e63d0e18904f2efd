import { words } from "./layout.en.ts";
import { short } from "./ring.ts";

/** The values that a full glass may stand for: 1, 2, 5, 10, 20, 50 … */
const STEPS = [1, 2, 5] as const;

/** The smallest scale that holds all of these values, of either sign; 1 if they stay between −1 and 1. */
export function glassScale(values: readonly number[]): number {
  const most = Math.max(1, ...values.map(Math.abs));
  if (!Number.isFinite(most)) return 1;
  for (let power = 1; ; power *= 10) for (const step of STEPS) if (most <= step * power * NEARLY) return step * power;
}

/** Ten times 0.1 is a little more than 1, but still fills the glass just once. */
const NEARLY = 1 + 1e-9;

/** The note below a glass with a scale other than 1. */
export const scaleText = (scale: number): string | undefined => (scale === 1 ? undefined : words.fullAt(String(scale)));

/** The part of a glass that is full: from the bottom up, and for a negative value from the top down. */
export interface Fill {
  readonly top: number;
  readonly height: number;
}

/** @param radius  of the disc, whose middle is at `y` */
export function fillOf(value: number, scale: number, y: number, radius: number): Fill {
  const height = 2 * radius * Math.min(1, Math.abs(value) / scale);
  return { top: value < 0 ? y - radius : y + radius - height, height };
}

/**
 * That part as a path: a disc, cut off at the surface. A path needs no name for a mask, and no elements for one.
 *
 * @param x  of the middle of the disc
 */
export function fillPath(value: number, scale: number, x: number, y: number, radius: number): string {
  const { height } = fillOf(value, scale, y, radius);
  if (!(height > 0)) return "";
  if (height >= 2 * radius) return circlePath(x, y, radius);
  const [surface, bulge] = value < 0 ? [y - radius + height, 1] : [y + radius - height, 0];
  const half = Math.sqrt(Math.max(0, radius ** 2 - (surface - y) ** 2));
  const isMost = height > radius ? 1 : 0;
  return `M${short(x - half)} ${short(surface)}A${radius} ${radius} 0 ${isMost} ${bulge} ${short(x + half)} ${short(surface)}Z`;
}

/** A whole circle as a path. */
export const circlePath = (x: number, y: number, radius: number): string =>
  `M${short(x - radius)} ${short(y)}a${radius} ${radius} 0 1 0 ${2 * radius} 0a${radius} ${radius} 0 1 0 ${-2 * radius} 0Z`;

/** How high a value reaches in its glass, from 0 at the bottom to 1: the surface, or the notch of a target. */
export function shareOf(value: number, scale: number): number {
  const share = Math.min(1, Math.abs(value) / scale);
  return value < 0 ? 1 - share : share;
}

/** That height in a drawing. */
export const levelOf = (value: number, scale: number, y: number, radius: number): number =>
  y + radius - 2 * radius * shareOf(value, scale);
