import { costAt, isWithinRange, type Knobs, knobsOf, noTurns, nudged, type Turns } from "../document/knobs.ts";
import type { NudgeLevel } from "../document/level.ts";
import type { Direction, Nudge } from "../play/move.ts";

/** A state of the knobs, and the way there. */
export interface Place {
  readonly turns: Turns;
  readonly cost: number;
  /** The last nudge and where it came from; the start has none. */
  readonly step?: { readonly nudge: Nudge; readonly from: Place };
}

const DIRECTIONS: readonly Direction[] = [1, -1];

export function startPlace(knobs: Knobs): Place {
  const turns = noTurns(knobs);
  return { turns, cost: costAt(knobs, turns) };
}

/** Every place one nudge away that the rules of play allow, knob by knob. */
export function neighboursOf(knobs: Knobs, from: Place): readonly Place[] {
  return knobs.level.knobs.flatMap((_, knob) =>
    DIRECTIONS.flatMap((direction) => {
      const place = placeAfter(knobs, from, { kind: "nudge", knob, direction });
      return place && isAllowed(knobs.level, place.cost) ? [place] : [];
    }),
  );
}

/**
 * The neighbours by which every place is reached exactly once: knobs are turned in order and never back. Nudges commute,
 * so this leaves nothing out as long as no state on the way is forbidden.
 */
export function onwardsFrom(knobs: Knobs, from: Place): readonly Place[] {
  const last = from.step?.nudge;
  return knobs.level.knobs.flatMap((_, knob) => {
    if (last && knob < last.knob) return [];
    const directions = last && knob === last.knob ? [last.direction] : DIRECTIONS;
    return directions.flatMap((direction) => placeAfter(knobs, from, { kind: "nudge", knob, direction }) ?? []);
  });
}

function placeAfter(knobs: Knobs, from: Place, nudge: Nudge): Place | undefined {
  const turns = nudged(from.turns, nudge.knob, nudge.direction);
  if (!isWithinRange(knobs, nudge.knob, turns[nudge.knob] as number)) return undefined;
  return { turns, cost: costAt(knobs, turns), step: { nudge, from } };
}

function isAllowed({ ceiling }: NudgeLevel, cost: number): boolean {
  return Number.isFinite(cost) && (ceiling === undefined || cost <= ceiling);
}

/** The nudges that lead to a place, first one first. */
export function logTo(place: Place): readonly Nudge[] {
  const log: Nudge[] = [];
  for (let at = place.step; at; at = at.from.step) log.push(at.nudge);
  return log.reverse();
}

/** Goes on from the places of least cost only: quick, but proves nothing. */
export function beamSearch(level: NudgeLevel, width = 64): Place | undefined {
  const knobs = knobsOf(level);
  let front: readonly Place[] = [startPlace(knobs)];
  const seen = new Set<string>();
  for (let nudges = 1; nudges <= level.budget && front.length > 0; nudges++) {
    const next = front
      .flatMap((place) => neighboursOf(knobs, place))
      .filter(({ turns }) => !seen.has(turns.join()) && seen.add(turns.join()))
      .toSorted((one, other) => one.cost - other.cost);
    const [best] = next;
    if (best && best.cost <= level.target) return best;
    front = next.slice(0, width);
  }
  return undefined;
}
