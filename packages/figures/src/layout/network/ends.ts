import { idOf, NOTCH } from "@nn/notation";
import { type Box, boxesMeet, circleMeets } from "./box.ts";
import { type Caption, captionAt, type Item, tallnessOf, widthOf } from "./caption.ts";
import type { Frame } from "./frame.ts";
import type { Pen } from "./items.ts";
import type { PlacedCost, PlacedNeuron, PlacedTarget } from "./stage.ts";

/** From the ring to the tip of a notch, and from the notch to its writing, px. */
const TO_TIP = 5;
const TO_WRITING = 4;

/** From the ring of an output to the writing of its target. */
export const TARGET_PX = TO_TIP + NOTCH.length + TO_WRITING;

/**
 * A target's notch stands right of its neuron, at the height of its value, and its writing with it.
 * @param level  how full a glass at the target is, from 0 to 1; undefined where it may become anything between
 */
export function targetBeside(
  { index, x, y, radius, disc }: PlacedNeuron,
  pen: Pen,
  level: number | undefined,
): PlacedTarget {
  const item: Item = { id: idOf.y(index), writing: pen.whole(idOf.y(index)), hasSquare: false, says: "quantity" };
  const height = tallnessOf(item);
  const [lowest, highest] = level === undefined ? [0, 1] : [level, level];
  const middle = y + disc - 2 * disc * ((lowest + highest) / 2);
  const caption = captionAt(item, x + radius + TARGET_PX, middle - height / 2);
  const spread = disc * (highest - lowest);
  const box = { ...caption.box, top: caption.box.top - spread, bottom: caption.box.bottom + spread };
  return { index, tip: x + radius + TO_TIP, caption, box, isBeside: true };
}

/** The same where there is no room beside the neuron: the writing stands with the neuron's other captions. */
export const targetWith = ({ index, x, radius }: PlacedNeuron, caption: Caption): PlacedTarget => ({
  index,
  tip: x + radius + TO_TIP,
  caption,
  box: caption.box,
  isBeside: false,
});

const BAR = { wide: 12, medium: 11, narrow: 9 } as const;
const CLEAR = 6;
const ABOVE = 10;

/** The bar of the cost right of all outputs, its caption below it or above, as near as other writings allow. */
export function costBeside(
  taken: readonly Box[],
  neurons: readonly PlacedNeuron[],
  frame: Frame,
  pen: Pen,
  width: number,
): PlacedCost | undefined {
  const half = frame.disc;
  const item: Item = { id: idOf.C, writing: pen.whole(idOf.C), hasSquare: false, says: "quantity" };
  const bar: Box = { left: width - BAR[frame.size], right: width, top: -half, bottom: half };
  const height = tallnessOf(item);
  const place = (top: number): Caption => captionAt(item, width - widthOf(item), top);
  const tries = Array.from({ length: 40 }, (_, step) => [half + CLEAR + 4 * step, -half - CLEAR - height - 4 * step]);
  const free = tries
    .flat()
    .map(place)
    .find(
      ({ box }) =>
        !taken.some((other) => boxesMeet(box, other, CLEAR, ABOVE)) &&
        !neurons.some(({ x, y, radius }) => circleMeets(x, y, radius + CLEAR, box)),
    );
  return free && { bar, isFlat: false, caption: free };
}

/** Length of a lying bar, and how far below the outputs it lies. */
const LYING = { length: 100, thickness: 12, below: 22 } as const;

/** The bar of the cost below all outputs, lying, its caption under it. */
export function costBelow(x: number, y: number, pen: Pen): PlacedCost {
  const item: Item = { id: idOf.C, writing: pen.whole(idOf.C), hasSquare: false, says: "quantity" };
  const top = y + LYING.below;
  const bar: Box = { left: x - LYING.length / 2, right: x + LYING.length / 2, top, bottom: top + LYING.thickness };
  return { bar, isFlat: true, caption: captionAt(item, x - widthOf(item) / 2, bar.bottom + CLEAR) };
}

/** The same in the right lower corner, its caption beside it, where columns have no room beside them. */
export function costUnder(right: number, y: number, pen: Pen): PlacedCost {
  const item: Item = { id: idOf.C, writing: pen.whole(idOf.C), hasSquare: false, says: "quantity" };
  const top = y + LYING.thickness;
  const bar: Box = { left: right - LYING.length / 2, right, top, bottom: top + LYING.thickness };
  const middle = (bar.top + bar.bottom) / 2;
  return {
    bar,
    isFlat: true,
    caption: captionAt(item, bar.left - CLEAR - widthOf(item), middle - tallnessOf(item) / 2),
  };
}
