import { randomFrom } from "@nn/core";
import type { NudgeLevel } from "../document/level.ts";
import type { Direction } from "../play/move.ts";
import { Grid } from "./grid.ts";
import { type Outcome, Run } from "./run.ts";

/** An odd number, so that the median is one of the games. */
const GAMES = 21;
const SEED = 2_026;

/**
 * A clever person without calculus: takes a knob, tries a direction, goes on while the cost falls, turns round once, and
 * takes the next knob; gives up when no knob helps any more. Of games with 21 random orders of the knobs and first
 * directions, the one with the median of the ink.
 */
export function probingPlayer(level: NudgeLevel): Outcome {
  const grid = new Grid(level);
  const random = randomFrom(SEED);
  const games = Array.from({ length: GAMES }, () => probe(new Run(grid), shuffled(grid.size, random), random));
  return games.toSorted((one, other) => inkToWin(one) - inkToWin(other))[(GAMES - 1) / 2] as Outcome;
}

const inkToWin = ({ solved, ink }: Outcome): number => (solved ? ink : Number.MAX_VALUE);

function probe(run: Run, order: readonly number[], random: () => number): Outcome {
  for (let at = 0, idle = 0; idle < order.length && !run.over; at = (at + 1) % order.length) {
    const knob = order[at] as number;
    const first: Direction = random() < 0.5 ? -1 : 1;
    idle = goes(run, knob, first) || goes(run, knob, first === 1 ? -1 : 1) ? 0 : idle + 1;
  }
  return run.outcome;
}

/** On while the cost falls; whether it fell at all. */
function goes(run: Run, knob: number, direction: Direction): boolean {
  const before = run.cost;
  while (run.tries(knob, direction));
  return run.cost < before;
}

function shuffled(count: number, random: () => number): readonly number[] {
  const order = Array.from({ length: count }, (_, knob) => knob);
  for (let at = count - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1));
    [order[at], order[other]] = [order[other] as number, order[at] as number];
  }
  return order;
}
