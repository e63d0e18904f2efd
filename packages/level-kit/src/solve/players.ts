import { randomFrom } from "@nn/core";
import { benchOf } from "../document/bench.ts";
import type { Level } from "../document/level.ts";
import { neighboursOf, type Place, startPlace } from "./search.ts";

const RUNS = 2_000;
const SEED = 2_026;

/** The share of runs of so many random nudges that pass through a solved state. The same level gives the same share. */
export function randomPlayerWins(level: Level, nudges: number): number {
  const bench = benchOf(level);
  const random = randomFrom(SEED);
  const around = new Map<string, readonly Place[]>();
  let wins = 0;
  for (let run = 0; run < RUNS; run++) {
    let place = startPlace(bench);
    for (let made = 0; made < nudges && place.cost > level.target; made++) {
      const key = place.turns.join();
      const next = around.get(key) ?? neighboursOf(bench, place);
      around.set(key, next);
      place = next[Math.floor(random() * next.length)] ?? place;
    }
    if (place.cost <= level.target) wins++;
  }
  return wins / RUNS;
}

/** How far someone comes who always makes the nudge that lowers the cost most, and stops when none does. */
export interface GreedyOutcome {
  readonly solved: boolean;
  readonly nudges: number;
  readonly cost: number;
}

export function greedyPlayer(level: Level): GreedyOutcome {
  const bench = benchOf(level);
  let place = startPlace(bench);
  let nudges = 0;
  while (place.cost > level.target && nudges < level.budget) {
    const [first, ...others] = neighboursOf(bench, place);
    if (!first) break;
    const best = others.reduce((so, one) => (one.cost < so.cost ? one : so), first);
    if (best.cost >= place.cost) break;
    place = best;
    nudges++;
  }
  return { solved: place.cost <= level.target, nudges, cost: place.cost };
}
