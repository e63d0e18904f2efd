import { randomFrom } from "@nn/core";
import type { NudgeLevel } from "../document/level.ts";
import type { Stroke } from "../play/move.ts";
import { Grid } from "./grid.ts";
import { type Outcome, Run } from "./run.ts";

/** An odd number, so that the median is one of the games. */
const GAMES = 21;
const SEED = 2_026;

/**
 * A clever person without calculus: takes a knob, tries a direction, goes on while the cost falls, turns round once, and
 * takes the next knob; gives up when no knob helps any more. A learning rate is taken like a knob with one direction. Of
 * games with 21 random orders of the knobs and first directions, the one with the median of the ink.
 */
export function probingPlayer(level: NudgeLevel): Outcome {
  const grid = new Grid(level);
  const random = randomFrom(SEED);
  const games = Array.from({ length: GAMES }, () => probe(new Run(grid), handlesOf(grid, random)));
  return games.toSorted((one, other) => inkToWin(one) - inkToWin(other))[(GAMES - 1) / 2] as Outcome;
}

const inkToWin = ({ end, ink }: Outcome): number => (end === "solved" ? ink : Number.MAX_VALUE);

/** What can be taken hold of, in random order, each with its directions in random order. */
function handlesOf(grid: Grid, random: () => number): readonly (readonly Stroke[])[] {
  const handles = new Map<string, readonly Stroke[]>();
  for (const stroke of grid.strokes) {
    const name = stroke.kind === "nudge" ? `knob ${stroke.knob}` : `rate ${stroke.rate}`;
    handles.set(name, [...(handles.get(name) ?? []), stroke]);
  }
  return shuffled([...handles.values()], random).map((directions) => shuffled(directions, random));
}

function probe(run: Run, handles: readonly (readonly Stroke[])[]): Outcome {
  for (let at = 0, idle = 0; idle < handles.length && !run.over; at = (at + 1) % handles.length) {
    const helps = (handles[at] as readonly Stroke[]).some((direction) => goes(run, direction));
    idle = helps ? 0 : idle + 1;
  }
  return run.outcome;
}

/** On while the cost falls; whether it fell at all. */
function goes(run: Run, direction: Stroke): boolean {
  const before = run.cost;
  while (run.tries(direction));
  return run.cost < before;
}

function shuffled<Item>(items: readonly Item[], random: () => number): readonly Item[] {
  const order = [...items];
  for (let at = order.length - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1));
    [order[at], order[other]] = [order[other] as Item, order[at] as Item];
  }
  return order;
}
