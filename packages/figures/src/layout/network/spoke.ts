/** A wire as its neuron sees it: where its other end is, and half its thickness. */
export interface Spoke {
  readonly dx: number;
  readonly dy: number;
  readonly half: number;
}

export type Direction = "above" | "below" | "left" | "right";

/** From a wire to the writing nearest to it, px. */
const CLEAR = 4;

/**
 * How far from the middle of a neuron a writing must begin to be clear of all its wires. In the direction of the
 * writing, a wire that leans by d comes out as far as the writing reaches sideways, times d over the rest.
 *
 * @param from  the writing's extent across the direction, counted from the neuron's middle
 */
export function nearest(spokes: readonly Spoke[], direction: Direction, from: number, to: number): number {
  let near = 0;
  const isUpright = direction === "above" || direction === "below";
  const sign = direction === "above" || direction === "left" ? -1 : 1;
  for (const { dx, dy, half } of spokes) {
    const out = sign * (isUpright ? dy : dx);
    const across = isUpright ? dx : dy;
    const reach = Math.min(Math.abs(across), across < 0 ? -from : to);
    if (out <= 0 || across === 0 || reach <= 0) continue;
    near = Math.max(near, (reach * out + (half + CLEAR) * Math.hypot(dx, dy)) / Math.abs(across));
  }
  return near;
}
