import type { Size } from "./size.ts";

/** The last link of a chain, drawn out: the neuron before, the ring, the disc, the cost, each link over its own curve. */
export interface LinkStrip {
  readonly size: Size;
  readonly width: number;
  readonly height: number;
  /** The line on which everything stands. */
  readonly y: number;
  /** Where the glass before, the ring, the disc and the bar of the cost stand. */
  readonly before: number;
  readonly sum: number;
  readonly output: number;
  readonly cost: number;
  /** Of a glass; the ring is wider. */
  readonly radius: number;
  readonly ring: number;
  /** Baselines: of names and values above, and of changes below. */
  readonly above: number;
  readonly below: number;
}

const RING_GAP = 7;

const FRAMES = {
  wide: { width: 976, height: 152, y: 66, before: 30, sum: 312, output: 664, cost: 946, radius: 22, below: 142 },
  medium: { width: 620, height: 152, y: 66, before: 24, sum: 208, output: 418, cost: 600, radius: 20, below: 142 },
  narrow: { width: 320, height: 160, y: 62, before: 20, sum: 118, output: 206, cost: 306, radius: 15, below: 134 },
} as const satisfies Readonly<Record<Size, object>>;

export function linkStrip(size: Size): LinkStrip {
  const frame = FRAMES[size];
  const ring = frame.radius + RING_GAP;
  return { size, ...frame, ring, above: frame.y - ring - 12 };
}
