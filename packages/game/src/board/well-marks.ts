import { briefNumber, idOf, labelOf } from "@nn/notation";
import { costText } from "../cost-text.ts";
import { words } from "../words.en.ts";
import { captionAt, widthOf } from "./caption.ts";
import { footMarks } from "./foot-marks.ts";
import type { Frame } from "./frame.ts";
import { lensMarks } from "./lens-marks.ts";
import type { Mark } from "./marks.ts";
import type { Moment } from "./moment.ts";
import { type WellPlaces, wellPlaces } from "./well-places.ts";
import { flat, say } from "./well-strokes.ts";

/** Cost, trail, par, budget, target and ceiling: one graphic. */
export function wellMarks(moment: Moment): readonly Mark[] {
  const places = wellPlaces(moment.layout.frame, moment.scenery, moment.snapshot.trail);
  // In fog the plan lies over the well, and nothing in it may tell of the cost.
  if (moment.scenery.isFogged) return footMarks(moment, places);
  return [
    ...(moment.scenery.shows.trail ? trailMarks(moment, places) : standingWater(moment)),
    columnNow(moment, places),
    ...(moment.scenery.later?.bestMarks(moment, places) ?? []),
    {
      kind: "line",
      from: { x: places.left, y: places.bottom },
      to: { x: places.right + 2, y: places.bottom },
      ...{ width: 1, tone: "ink" },
    },
    ...lensMarks(moment, places),
    ...ceilingMarks(moment, places),
    ...targetMarks(moment, places),
    ...(moment.scenery.later?.descentMarks(moment, places) ?? []),
    ...costMarks(moment, places),
    ...(moment.scenery.shows.trail ? [...footMarks(moment, places), ...handleMarks(moment, places)] : []),
  ];
}

/** Where the column falls from: the first levels have one, in water that shows how far. */
const standingWater = ({ layout: { frame } }: Moment): readonly Mark[] => [
  { kind: "box", ...frame.well, corner: 0, tone: "cWash" },
];

const SLOT_HEIGHT = 9;

/** What was, what may come again, and what is left. */
function trailMarks({ snapshot, scenery }: Moment, places: WellPlaces): readonly Mark[] {
  const { costs, at } = snapshot.trail;
  const { bottom, column } = places;
  const slots = scenery.shows.budget ? scenery.budget + 1 : costs.length;
  const ahead = scenery.isSolved ? [] : Array.from({ length: Math.max(0, slots - at - 1) }, (_, more) => at + 1 + more);
  return [
    ...ahead.flatMap((slot): readonly Mark[] => {
      const [x, cost] = [places.slot(slot) - column / 2, costs[slot]];
      if (cost !== undefined) return ghost(x, places.height(cost), column, bottom);
      const outline = { width: 1, fill: "paper" } as const;
      const box = { x, y: bottom - SLOT_HEIGHT, width: column, height: SLOT_HEIGHT, corner: 0 };
      return [{ kind: "box", ...box, tone: "ruleStrong", outline }];
    }),
    ...costs.slice(0, at).flatMap((cost, slot): readonly Mark[] => {
      const [x, y] = [places.slot(slot) - column / 2, places.height(cost)];
      return [
        { kind: "box", x, y, width: column, height: bottom - y, corner: 0, tone: "cWash" },
        flat(x, x + column, y, { width: 2, tone: "cMark" }),
      ];
    }),
  ];
}

/** An undone nudge: a dashed outline until the next move. */
function ghost(x: number, top: number, width: number, bottom: number): readonly Mark[] {
  const look = { width: 1, dash: [2, 3], tone: "ruleStrong" } as const;
  const side = (at: number): Mark => ({ kind: "line", from: { x: at, y: top }, to: { x: at, y: bottom }, ...look });
  return [flat(x, x + width, top, look), side(x), side(x + width)];
}

function columnNow({ snapshot }: Moment, places: WellPlaces): Mark {
  const y = places.height(snapshot.values.of(idOf.C));
  const x = places.slot(snapshot.trail.at) - places.column / 2;
  const height = Math.max(0, places.bottom - y);
  return { kind: "box", x, y, width: places.column, height, corner: 0, tone: "cMark" };
}

function targetMarks({ layout: { frame }, scenery, flash }: Moment, places: WellPlaces): readonly Mark[] {
  // In the sandbox there is nothing to reach.
  if (!Number.isFinite(scenery.target)) return [];
  const { left, right } = places;
  const y = places.height(scenery.target);
  const number = briefNumber(scenery.target);
  const strong = { size: 15, weight: 600, tone: "ink" } as const;
  const line = flat(left, right + 6, y, { width: 2 + flash * 3, tone: "ink" });
  const arrow = (tip: number, way: 1 | -1): Mark => ({
    kind: "shape",
    points: [
      { x: tip, y },
      { x: tip + 9 * way, y: y - 5 },
      { x: tip + 9 * way, y: y + 5 },
    ],
    tone: "ink",
  });
  const end = left - 18;
  // Beside the well of the first level is its network, and once it is won the edge.
  if (frame.kind === "tall" && !scenery.shows.trail && end > frame.width / 2) {
    const name = say(words.well.target, end - widthOf(caption(number, 15)) - 5, y + 5, { size: 15, align: "end" });
    return [line, arrow(left - 3, -1), name, say(number, end, y + 5, { ...strong, align: "end" })];
  }
  const isNamed = !scenery.shows.trail || frame.kind === "desk";
  return [
    line,
    arrow(right + 5, 1),
    say(number, right + 18, y + 5, { ...strong, align: "start" }),
    ...(isNamed ? [say(words.well.target, right + 18, y + 24, { size: 14, align: "start" })] : []),
  ];
}

function ceilingMarks({ layout: { frame }, scenery, isAtCeiling }: Moment, places: WellPlaces): readonly Mark[] {
  if (scenery.ceiling === undefined) return [];
  const { left, right } = places;
  const y = places.height(scenery.ceiling);
  const name = say(words.well.ceiling, left, y - 8, { align: "start" });
  return [
    flat(left, right + 6, y, { width: isAtCeiling ? 4 : 1.5, dash: [7, 4], tone: "ink" }),
    say(briefNumber(scenery.ceiling), right + 12, y + 5, { size: 14, tone: "ink", align: "start" }),
    ...(frame.kind === "tall" ? [] : [name]),
  ];
}

const SIZE_OF_COST = { desk: 20, tablet: 16, low: 16, tall: 16 } as const;
const SIZE_OF_FIRST = { desk: 26, tablet: 22, low: 18, tall: 18 } as const;

const caption = (number: string, size: number) => ({ number, letterSize: size, numberSize: size, tone: "c" as const });

/** C and its number, right of the column where there is room, else above it; never on the target line. */
function costMarks({ layout: { frame }, snapshot, scenery }: Moment, places: WellPlaces): readonly Mark[] {
  const cost = snapshot.values.of(idOf.C);
  const { trail } = scenery.shows;
  const size = (trail ? SIZE_OF_COST : SIZE_OF_FIRST)[frame.kind];
  const content = {
    ...caption(costText(cost, scenery.target), size),
    symbol: labelOf(scenery.shape, idOf.C),
    weight: 600,
  };
  const [y, line] = [places.height(cost), places.height(scenery.target)];
  const middle = places.slot(snapshot.trail.at);
  if (!trail) {
    const above = y - 12 > line - size * 1.1 ? line - 10 : y - 12;
    return captionAt({ x: middle, y: above, align: "middle" }, content).map((mark) => ({ ...mark, isBare: true }));
  }
  const beside = middle + places.column / 2 + 7;
  const room = places.right + ROOM_RIGHT[frame.kind] - beside;
  if (room > widthOf(content)) {
    const low = Math.min(y + size * 0.85, places.bottom - 22);
    const isOnLine = Math.abs(low - size * 0.3 - line) < size * 0.8;
    return captionAt({ x: beside, y: isOnLine ? line - 9 : low, align: "start" }, content);
  }
  const above = Math.max(places.top - 4, y - 10);
  return captionAt({ x: Math.min(middle, places.right - widthOf(content) / 2), y: above, align: "middle" }, content);
}

const ROOM_RIGHT: Readonly<Record<Frame["kind"], number>> = { desk: 50, tablet: 30, low: 30, tall: 0 };

/** Three grooves in the last column: it can be pulled back. */
function handleMarks({ snapshot, scenery }: Moment, places: WellPlaces): readonly Mark[] {
  if (scenery.isSolved || !scenery.canScrub || snapshot.trail.costs.length < 2 || places.column < 12) return [];
  const y = places.bottom - 13;
  return [-5, 0, 5].map((dx): Mark => {
    const x = places.slot(snapshot.trail.at) + dx;
    return { kind: "line", from: { x, y }, to: { x, y: y + 7 }, width: 1.5, tone: "paper" };
  });
}
