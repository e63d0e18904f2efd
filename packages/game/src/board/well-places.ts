import type { Frame } from "./frame.ts";
import type { Scenery } from "./scenery.ts";
import type { Trail } from "./snapshot.ts";

/** Where costs and nudges stand in the well. */
export interface WellPlaces {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  /** The height of a cost, as a place on the page. The well is linear, and its foot may be under a lens. */
  readonly height: (cost: number) => number;
  readonly lens?: Lens;
  /** The middle of the column after so many nudges. */
  readonly slot: (nudges: number) => number;
  /** How wide a column is. */
  readonly column: number;
}

/**
 * The foot of a well, enlarged where the target would lie on the floor: linear in itself, so that cost, target and floor
 * can be told apart. It holds costs up to twice the target.
 */
export interface Lens {
  readonly cost: number;
  /** How high it is, in pixels. */
  readonly height: number;
  /** How much taller a cost is in it than above it. */
  readonly times: number;
}

type Rules = Pick<Scenery, "budget" | "target" | "ceiling" | "startCost" | "shows">;

/** Above the highest cost stays a little room, and the first level's column has some to rise into. */
const HEADROOM = 1.1;
const FIRST_HEADROOM = 1.125;
/** The target line meets the line of the bench if the highest cost leaves this much room or less. */
const MEETS = { from: 1.05, to: 1.45 } as const;
/** A cost beyond the scale sticks out this far. */
const OVERFLOW = 1.04;

/** The cost that fills the well. */
export function wellScale({ well, benchLine, kind }: Frame, rules: Rules, costs: readonly number[]): number {
  // A sandbox may begin with nothing to bring down; any scale draws a cost of 0.
  const highest = Math.max(rules.ceiling ?? 0, ...costs) || 1;
  if (!rules.shows.trail) return Math.max(highest * HEADROOM, rules.startCost * FIRST_HEADROOM);
  const aboveFloor = benchLine === undefined ? 0 : well.y + well.height - benchLine - 0.5;
  if (kind !== "tall" && aboveFloor > 0) {
    const meeting = (rules.target * well.height) / aboveFloor;
    if (meeting > highest * MEETS.from && meeting < highest * MEETS.to) return meeting;
  }
  return highest * HEADROOM;
}

/** The target line stands at least so high above the floor, or a lens brings it there. */
const TARGET_ABOVE_FLOOR = { desk: 28, tablet: 26, low: 20, tall: 14 } as const;
/** Less is not worth a scale that breaks. */
const LEAST_TIMES = 1.5;

/** The lens of a well that holds this cost, where it needs one. */
export function wellLens({ well, kind }: Frame, { target, shows }: Rules, scale: number): Lens | undefined {
  const [cost, height] = [2 * target, 2 * TARGET_ABOVE_FLOOR[kind]];
  // In the sandbox there is no target to tell apart.
  if (!shows.trail || !Number.isFinite(target) || cost > scale / 2) return undefined;
  const times = height / cost / ((well.height - height) / (scale - cost));
  return times < LEAST_TIMES ? undefined : { cost, height, times };
}

/** How many columns the well has room for: the whole budget once it is shown, before that as many as there are. */
const MOST_BEFORE_BUDGET = 8;
/** With a single nudge: the start, the nudge, and room beside it for the one that would have been best. */
const WITH_ONE_NUDGE = 3;

export const slotsOf = ({ budget, shows }: Rules, { costs }: Pick<Trail, "costs">): number => {
  if (!shows.trail) return 1;
  if (budget === 1) return WITH_ONE_NUDGE;
  return shows.budget ? budget + 1 : Math.max(MOST_BEFORE_BUDGET, costs.length);
};

export function wellPlaces(frame: Frame, rules: Rules, trail: Pick<Trail, "costs">): WellPlaces {
  const { x, y, width, height } = frame.well;
  const scale = wellScale(frame, rules, trail.costs);
  const lens = wellLens(frame, rules, scale);
  const [fromCost, fromHeight] = lens ? [lens.cost, lens.height] : [0, 0];
  const above = (cost: number) =>
    cost < fromCost
      ? (cost / fromCost) * fromHeight
      : fromHeight + ((cost - fromCost) / (scale - fromCost)) * (height - fromHeight);
  const slots = slotsOf(rules, trail);
  const gap = width / slots;
  const column = rules.shows.trail ? Math.max(2, gap - (gap > 18 ? 4 : gap > 9 ? 3 : gap * 0.3)) : width;
  return {
    left: x - (rules.shows.trail ? 8 : 0),
    right: x + width,
    top: y,
    bottom: y + height,
    height: (cost) => y + height - Math.min(OVERFLOW * height, above(cost)),
    ...(lens && { lens }),
    slot: (nudges) => (rules.shows.trail ? x + (nudges + 0.5) * gap : x + width / 2),
    column,
  };
}

/** The nudge whose column a place is in: what a finger on the trail means. */
export function nudgeAt(frame: Frame, rules: Rules, trail: Pick<Trail, "costs">, x: number): number {
  const { well } = frame;
  const slots = slotsOf(rules, trail);
  const slot = Math.floor(((x - well.x) / well.width) * slots);
  return Math.max(0, Math.min(trail.costs.length - 1, slot));
}
