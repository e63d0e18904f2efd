import { knobsOf } from "../document/knobs.ts";
import type { NudgeLevel } from "../document/level.ts";
import type { Nudge } from "../play/move.ts";
import { beamSearch, logTo, neighboursOf, onwardsFrom, type Place, startPlace } from "./search.ts";

export interface Solution {
  /** The fewest nudges that solve the level; Infinity if none within the budget were found. */
  readonly par: number;
  /** True if no shorter log can exist; false where the cap was reached first. */
  readonly proved: boolean;
  /** Of all solutions at par, one with the lowest cost. Empty if none was found. */
  readonly log: readonly Nudge[];
  /** How many states were visited. */
  readonly states: number;
}

export const MOST_STATES = 250_000;

/**
 * Finds par, shell by shell: every state one nudge from the start, then two, and so on. The first shell that holds a
 * solved state is par, because all shells before it were searched in full.
 *
 * Without a ceiling nudges commute, and each state of a shell is made once. With a ceiling, a state counts only if it can
 * be reached without rising above it, so each shell is grown from the states of the one before.
 */
export function solve(level: NudgeLevel, mostStates = MOST_STATES): Solution {
  const knobs = knobsOf(level);
  const start = startPlace(knobs);
  if (start.cost <= level.target) return { par: 0, proved: true, log: [], states: 1 };
  const seen = new Set([start.turns.join()]);
  const grow = (from: Place) =>
    level.ceiling === undefined
      ? onwardsFrom(knobs, from)
      : neighboursOf(knobs, from).filter(({ turns }) => !seen.has(turns.join()) && seen.add(turns.join()));

  let shell: readonly Place[] = [start];
  let states = 1;
  for (let par = 1; par <= level.budget; par++) {
    const next: Place[] = [];
    let best: Place | undefined;
    for (const from of shell) {
      for (const place of grow(from)) {
        states++;
        if (place.cost <= level.target && (!best || place.cost < best.cost)) best = place;
        next.push(place);
      }
      if (states > mostStates) break;
    }
    if (best) return { par, proved: true, log: logTo(best), states };
    if (states > mostStates) return bestKnown(level, states);
    if (next.length === 0) break;
    shell = next;
  }
  return { par: Number.POSITIVE_INFINITY, proved: true, log: [], states };
}

function bestKnown(level: NudgeLevel, states: number): Solution {
  const found = beamSearch(level);
  const log = found ? logTo(found) : [];
  return { par: found ? log.length : Number.POSITIVE_INFINITY, proved: false, log, states };
}
