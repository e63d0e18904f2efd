import { type Caption, captionAt, type Item, tallnessOf, widthOf } from "./caption.ts";
import { nearest, type Spoke } from "./spoke.ts";

/** Captions above or below a neuron, their places counted from its middle. */
export interface Stack {
  readonly captions: readonly Caption[];
  /** How far it reaches up or down. */
  readonly reach: number;
}

/** From one line of writing to the next, px. */
const LEADING = 4;

/** A stack need not be centred: how far it may move sideways, in parts of its widest line. */
const SHIFTS = [0, -0.1, 0.1, -0.2, 0.2, -0.3, 0.3, -0.4, 0.4, -0.5, 0.5];

/** A pixel sideways is worth this many pixels of height. */
const ASIDE = 0.4;

/**
 * Stacks captions above (or below) a neuron, the first one nearest, each as low as the wires allow. A line of writing
 * is above a wire that slopes away under it, so a wide line is higher where wires are steep.
 *
 * @param start   how far from the neuron's middle the first line may begin
 * @param bounds  how far the paper reaches to both sides of it
 */
export function stackOn(
  items: readonly Item[],
  spokes: readonly Spoke[],
  start: number,
  isAbove: boolean,
  bounds: readonly [number, number],
): Stack {
  const widest = Math.max(0, ...items.map(widthOf));
  let best: (Stack & { readonly cost: number }) | undefined;
  for (const share of SHIFTS) {
    const shift = share * widest;
    if (share !== 0 && (shift - widest / 2 < bounds[0] || shift + widest / 2 > bounds[1])) continue;
    const captions: Caption[] = [];
    let reach = start;
    for (const item of items) {
      const [width, height] = [widthOf(item), tallnessOf(item)];
      // The lines of a stack share one middle, unless the stack leans to a side.
      const left = shift - width / 2;
      const low = Math.max(reach, nearest(spokes, isAbove ? "above" : "below", left, left + width));
      captions.push(captionAt(item, left, isAbove ? -low - height : low));
      reach = low + height + LEADING;
    }
    reach -= LEADING;
    const cost = reach + Math.abs(shift) * ASIDE;
    if (!best || cost < best.cost - 0.01) best = { captions, reach, cost };
  }
  return best && items.length > 0 ? best : { captions: [], reach: start };
}
