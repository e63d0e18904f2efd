import { randomFrom } from "@nn/core";
import { knobsOf } from "../document/knobs.ts";
import type { NudgeLevel } from "../document/level.ts";
import { neighboursOf, type Place, startPlace } from "./search.ts";

const RUNS = 2_000;
const SEED = 2_026;

/** The share of runs of this many random nudges that reach a solved state. The same level gives the same share. */
export function randomPlayerWins(level: NudgeLevel, nudges: number): number {
  const knobs = knobsOf(level);
  const random = randomFrom(SEED);
  const around = new Map<string, readonly Place[]>();
  let wins = 0;
  for (let run = 0; run < RUNS; run++) {
    let place = startPlace(knobs);
    for (let made = 0; made < nudges && place.cost > level.target; made++) {
      const key = place.turns.join();
      const next = around.get(key) ?? neighboursOf(knobs, place);
      around.set(key, next);
      place = next[Math.floor(random() * next.length)] ?? place;
    }
    if (place.cost <= level.target) wins++;
  }
  return wins / RUNS;
}

/** How far a player gets who always makes the nudge that lowers the cost most, and stops when none does. */
export interface GreedyOutcome {
  readonly solved: boolean;
  readonly nudges: number;
  readonly cost: number;
}

export function greedyPlayer(level: NudgeLevel): GreedyOutcome {
  const knobs = knobsOf(level);
  let place = startPlace(knobs);
  let nudges = 0;
  while (place.cost > level.target && nudges < level.budget) {
    const [first, ...others] = neighboursOf(knobs, place);
    if (!first) break;
    const best = others.reduce((so, one) => (one.cost < so.cost ? one : so), first);
    if (best.cost >= place.cost) break;
    place = best;
    nudges++;
  }
  return { solved: place.cost <= level.target, nudges, cost: place.cost };
}
