import type { QuantityId } from "@nn/notation";
import type { Point } from "../ring.ts";
import { type Band, bandMeets, bandsCross, pointAt } from "./band.ts";
import { type Box, boxAround, boxesMeet, circleMeets } from "./box.ts";
import { heightOf, type Writing } from "./writing.ts";

/** A wire: a band with a name, from the edge of one neuron to that of another. */
export interface Wire extends Band {
  readonly id: QuantityId;
}

/** Letter, number or both on a wire, in an outline. */
export interface Bead {
  readonly id: QuantityId;
  readonly writing: Writing;
  readonly at: Point;
  readonly box: Box;
}

/** A bead to be placed. */
export interface BeadWish {
  readonly wire: Wire;
  readonly writing: Writing;
}

/** What a bead must not touch. */
export interface Surroundings {
  readonly wires: readonly Wire[];
  readonly boxes: readonly Box[];
  readonly circles: readonly { readonly x: number; readonly y: number; readonly radius: number }[];
  readonly bounds: Box;
  readonly padding: readonly [number, number];
}

/** Eleven places on a wire, the ones nearest to the middle first. */
const PLACES = [0.5, 0.43, 0.57, 0.36, 0.64, 0.29, 0.71, 0.22, 0.78, 0.15, 0.85];

const CLEAR_OF = { wire: 2, bead: 4, caption: 4, circle: 4 } as const;

/**
 * Two beads on wires that cross are told apart more easily at different heights: that counts as much as standing this
 * share off the middle.
 */
const SAME_HEIGHT = 0.25;

/** If a search of this many steps finds nothing, there is no room. */
const MOST_STEPS = 400;

interface Place {
  readonly bead: Bead;
  readonly cost: number;
}

/** For every wish, the places where nothing else is. */
function placesOf({ wire, writing }: BeadWish, around: Surroundings): readonly Place[] {
  const [width, height] = beadSize(writing, around.padding);
  const others = around.wires.filter(({ id }) => id !== wire.id);
  return PLACES.flatMap((share) => {
    const at = pointAt(wire, share);
    const box = boxAround(at.x, at.y, width, height);
    const { bounds } = around;
    const isFree =
      box.left >= bounds.left &&
      box.right <= bounds.right &&
      box.top >= bounds.top &&
      box.bottom <= bounds.bottom &&
      !around.circles.some(({ x, y, radius }) => circleMeets(x, y, radius + CLEAR_OF.circle, box)) &&
      !around.boxes.some((other) => boxesMeet(box, other, CLEAR_OF.caption)) &&
      !others.some((other) => bandMeets(other, box, CLEAR_OF.wire));
    return isFree ? [{ bead: { id: wire.id, writing, at, box }, cost: Math.abs(share - 0.5) }] : [];
  });
}

export const beadSize = (writing: Writing, [aside, above]: readonly [number, number]): readonly [number, number] => [
  writing.width + 2 * aside,
  heightOf(writing) + 2 * above,
];

/**
 * Gives every wish one of the eleven places of its wire, so that no bead touches another or anything around it, and so
 * that together they are as near to the middle as they can be. Undefined if there is no room for all of them.
 */
export function allBeads(wishes: readonly BeadWish[], around: Surroundings): readonly Bead[] | undefined {
  const found = search(wishes, around, false);
  return found?.length === wishes.length ? found : undefined;
}

/** The same for as many of the wishes as there is room for. */
export const mostBeads = (wishes: readonly BeadWish[], around: Surroundings): readonly Bead[] =>
  search(wishes, around, true) ?? [];

/** The price of leaving a bead out: more than that of any place. */
const LEFT_OUT = 100;

function search(wishes: readonly BeadWish[], around: Surroundings, mayLeaveOut: boolean): readonly Bead[] | undefined {
  const options = wishes
    .map((wish) => ({ wish, places: placesOf(wish, around) }))
    .sort((a, b) => a.places.length - b.places.length);
  if (!mayLeaveOut && options.some(({ places }) => places.length === 0)) return undefined;
  // The least that the wishes from each depth on can cost.
  const least = options.map(({ places }) => Math.min(LEFT_OUT, ...places.map(({ cost }) => cost)));
  for (let at = least.length - 2; at >= 0; at--) least[at] = (least[at] ?? 0) + (least[at + 1] ?? 0);
  const chosen: { readonly wire: Wire; readonly bead: Bead }[] = [];
  let best: readonly Bead[] | undefined;
  let bestCost = Number.POSITIVE_INFINITY;
  let steps = 0;
  const go = (depth: number, cost: number): void => {
    if (cost + (least[depth] ?? 0) >= bestCost || steps++ > MOST_STEPS) return;
    const option = options[depth];
    if (!option) {
      best = chosen.map(({ bead }) => bead);
      bestCost = cost;
      return;
    }
    for (const { bead, cost: own } of option.places) {
      if (chosen.some((other) => boxesMeet(bead.box, other.bead.box, CLEAR_OF.bead))) continue;
      const level = chosen.filter((other) => isLevelWith(option.wish.wire, bead, other)).length;
      chosen.push({ wire: option.wish.wire, bead });
      go(depth + 1, cost + own + level * SAME_HEIGHT);
      chosen.pop();
    }
    if (mayLeaveOut) go(depth + 1, cost + LEFT_OUT);
  };
  go(0, 0);
  return best;
}

const isLevelWith = (wire: Wire, bead: Bead, other: { readonly wire: Wire; readonly bead: Bead }): boolean =>
  Math.abs(bead.at.y - other.bead.at.y) < (bead.box.bottom - bead.box.top) / 2 && bandsCross(wire, other.wire);
