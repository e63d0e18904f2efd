import { BIAS_PX, type QuantityId } from "@nn/notation";
import type { Point } from "../ring.ts";
import type { Box } from "./box.ts";
import { heightOf, type Writing } from "./writing.ts";

/** What is said: letter and number of the quantity, what a full glass of its layer stands for, or a plain name. */
export type Says = "quantity" | "scale" | "name";

/** A writing that belongs to a quantity, before it has a place. The square of a bias stands at its head. */
export interface Item {
  readonly id: QuantityId;
  readonly writing: Writing;
  readonly hasSquare: boolean;
  readonly says: Says;
}

/** A writing in its place. */
export interface Caption {
  readonly id: QuantityId;
  readonly writing: Writing;
  /** Left end of its first baseline. */
  readonly at: Point;
  readonly box: Box;
  /** Middle of the square, where there is one. */
  readonly square: Point | undefined;
  readonly says: Says;
}

/** From the square of a bias to its letter, px. */
const AFTER_SQUARE = 5;

const headOf = ({ hasSquare }: Item): number => (hasSquare ? BIAS_PX + AFTER_SQUARE : 0);

export const widthOf = (item: Item): number => headOf(item) + item.writing.width;
export const tallnessOf = ({ writing }: Item): number => heightOf(writing);

/** Puts an item's box down by its left upper corner. */
export function captionAt(item: Item, left: number, top: number): Caption {
  const { id, writing, hasSquare, says } = item;
  const baseline = top + writing.ascent;
  return {
    id,
    writing,
    says,
    at: { x: left + headOf(item), y: baseline },
    box: { left, top, right: left + widthOf(item), bottom: top + tallnessOf(item) },
    // In the middle of the figures beside it.
    square: hasSquare ? { x: left + BIAS_PX / 2, y: baseline - BIAS_PX / 2 } : undefined,
  };
}
