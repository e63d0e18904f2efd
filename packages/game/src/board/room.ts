import type { Anchor, Point, Size } from "./places.ts";

/** What something covers on the stage. */
export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** As high as it is wide, unless its height is given. */
export const boxAround = ({ x, y }: Point, { width, height = width }: Pick<Size, "width"> & Partial<Size>): Box => ({
  left: x - width / 2,
  right: x + width / 2,
  top: y - height / 2,
  bottom: y + height / 2,
});

/** A text of about this size; its indices reach below the line. */
export function captionBox({ x, y, align }: Anchor, { width, height, below = 1 }: TextSize): Box {
  const left = align === "start" ? x : align === "end" ? x - width : x - width / 2;
  return { left, right: left + width, top: y - height, bottom: y + below };
}

export interface TextSize extends Size {
  readonly below?: number;
}

/** A letter with its indices, and a number of two decimals: a and its value beside a neuron. */
export const CAPTION = { width: 62, height: 15, below: 4 } as const satisfies TextSize;

/** How far two boxes are apart; negative where one lies on the other. */
export const airBetween = (one: Box, other: Box): number =>
  Math.max(
    Math.max(one.left, other.left) - Math.min(one.right, other.right),
    Math.max(one.top, other.top) - Math.min(one.bottom, other.bottom),
  );

/** Where nothing is nearer than this, there is room. */
const ENOUGH = 2;

/** Of several places, the best first, the first one with room; where there is none, the one with most. */
export function firstFree<Place>(
  places: readonly [Place, ...Place[]],
  boxOf: (place: Place) => Box,
  taken: readonly Box[],
  stageWidth: number,
): Place {
  let [best] = places;
  let most = Number.NEGATIVE_INFINITY;
  for (const place of places) {
    const air = roomOnStage(boxOf(place), taken, stageWidth);
    if (air >= ENOUGH) return place;
    if (air > most) [best, most] = [place, air];
  }
  return best;
}

/** How far a box is from the nearest of others and from the sides of the stage; negative where it lies on one or is not all there. */
export const roomOnStage = (box: Box, taken: readonly Box[], stageWidth: number): number =>
  Math.min(airAround(box, taken), box.left, stageWidth - box.right);

/** How far a box is from the nearest of others; negative where it lies on one. */
export function airAround(box: Box, taken: readonly Box[]): number {
  let air = Number.POSITIVE_INFINITY;
  for (const other of taken) air = Math.min(air, airBetween(box, other));
  return air;
}
