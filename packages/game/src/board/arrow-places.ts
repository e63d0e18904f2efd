import { nameBox } from "./knob-names.ts";
import type { BoardLayout } from "./layout.ts";
import { boxesOf } from "./lock-places.ts";
import type { Anchor, KnobPlace, Point } from "./places.ts";
import { type Box, boxAround, firstFree, roomOnStage } from "./room.ts";
import { standingOn } from "./standing.ts";

/** Where the arrow of a knob stands, and the number beside it; cramped where something is in its way. */
export type ArrowPlace = Point & { readonly number?: Anchor; readonly isCramped?: true };

/** C with the longest arrow, and the number that may stand beside them. */
const ARROW = { width: 28, height: 24 } as const;
const NUMBER = 48;

const known = new WeakMap<BoardLayout, readonly ArrowPlace[]>();

/** The arrows of all knobs, in their order; worked out once for a layout. */
export function arrowPlaces(layout: BoardLayout): readonly ArrowPlace[] {
  const places = known.get(layout) ?? placeArrows(layout);
  known.set(layout, places);
  return places;
}

/**
 * Every arrow has a place off all beads, glasses and labels, and off the arrows of others. Of a crowded stage only
 * the open knob has an arrow.
 */
function placeArrows(layout: BoardLayout): readonly ArrowPlace[] {
  const { frame, isCrowded, neurons, ring, knobSize, knobs } = layout;
  const labels = [...standingOn(layout), ...layout.locks.flatMap(boxesOf)];
  const glasses = neurons.map((neuron) => boxAround(neuron, { width: 2 * ring }));
  const beads = knobs.map((knob) => boxAround(knob, knobSize.bead));
  const arrows: Box[] = [];
  return knobs.map((knob) => {
    const own = [boxAround(knob.open, knobSize.open), ...(knob.name ? [nameBox(knob.name)] : [])];
    const taken = [...glasses, ...beads, ...labels, ...own, ...arrows];
    const [first, ...others] = placesFor(layout, knob);
    // Where its number has no room, the arrow says as much as it can alone.
    const alone = [first, ...others].map(({ x, y }): ArrowPlace => ({ x, y }));
    const arrow = firstFree([first, ...others, ...alone], arrowBox, taken, frame.width);
    if (!isCrowded) arrows.push(arrowBox(arrow));
    const isCramped = roomOnStage(arrowBox(arrow), taken, frame.width) < 0;
    return isCramped ? { ...arrow, isCramped } : arrow;
  });
}

/** What an arrow covers, with its number. */
export function arrowBox({ x, y, number }: ArrowPlace): Box {
  const arrow = boxAround({ x, y }, ARROW);
  return number ? { ...arrow, right: number.x + NUMBER } : arrow;
}

/** Upright beside the open knob; else below it, or where that is taken, beside or above. */
function placesFor({ frame, plan, knobSize }: BoardLayout, { open: { x, y }, isBias }: KnobPlace) {
  const { open } = knobSize;
  const aside = open.width / 2 + 20;
  const beside = (heights: readonly number[]) =>
    heights.flatMap((dy) => [1, -1].map((side): ArrowPlace => ({ x: x + side * aside, y: y + dy })));
  if (frame.kind === "tall") {
    const over = [1, -1].flatMap((down) =>
      [0.5, -0.5, 0, 1, -1, 1.2, -1.2].map((part) => ({
        x: x + part * (open.width - 14),
        y: y + down * (open.height / 2 + 14),
      })),
    );
    return [...beside([0, 14, -14]), ...over] as [ArrowPlace, ...ArrowPlace[]];
  }
  const below = y + open.height / 2 + 20;
  if (frame.kind === "low") {
    const places = [0, -30, 30].map((dx): ArrowPlace => ({ x: x + dx, y: below }));
    const above = y - open.height / 2 - 16;
    const farther = [above, below].flatMap((at) => [0, -30, 30, -54, 54].map((dx) => ({ x: x + dx, y: at })));
    return [...places, ...beside([0]), ...farther, ...beside([-14, 14, -24, 24])] as [ArrowPlace, ...ArrowPlace[]];
  }
  const numbered = (at: Point): ArrowPlace => ({
    ...at,
    number: { x: at.x + 18, y: at.y + 6, align: "start" } satisfies Anchor,
  });
  const under = [-30, -84, 22, -110, 50].map((dx) => numbered({ x: x + dx, y: below + 3 }));
  const left = numbered({ x: x - open.width / 2 - 20 - NUMBER - 8, y });
  const right = numbered({ x: x + aside + 4, y });
  const over = [-84, 22].map((dx) => numbered({ x: x + dx, y: y - open.height / 2 - (plan.shows.trail ? 20 : 26) }));
  // On its right, a bias says its name.
  return [...under, left, ...(isBias ? [] : [right]), ...over] as [ArrowPlace, ...ArrowPlace[]];
}
