import { createNetwork, type Network, parameterValue, withParameters } from "@nn/core";
import type { Knob, Level } from "./level.ts";

/** How far every knob has been turned: one whole number each. That is the whole state of play. */
export type Turns = readonly number[];

/** The knobs of a level on its network. Made once, it gives the network for any turns of them. */
export interface Knobs {
  readonly level: Level;
  readonly start: Network;
  /** The knobs' values before any nudge. */
  readonly startValues: readonly number[];
}

export function knobsOf(level: Level): Knobs {
  const start = createNetwork(level.network);
  return { level, start, startValues: level.knobs.map(({ parameter }) => parameterValue(start, parameter)) };
}

/** The start: no knob turned. */
export function noTurns({ level }: Knobs): Turns {
  return level.knobs.map(() => 0);
}

/** value = start + n·step: one product and one sum, so rounding does not depend on the order of the nudges. */
export function valueAt({ level, startValues }: Knobs, knob: number, turns: number): number {
  return (startValues[knob] as number) + turns * (level.knobs[knob] as Knob).step;
}

/** The network with its knobs turned this far. */
export function networkAt(knobs: Knobs, turns: Turns): Network {
  const values = knobs.level.knobs.map(({ parameter }, knob) => [
    parameter,
    valueAt(knobs, knob, turns[knob] as number),
  ]);
  return withParameters(knobs.start, Object.fromEntries(values));
}

/** A range such as 0 … 0.3 in steps of 0.1 ends after three steps, although 3 · 0.1 is a little more than 0.3. */
const SLACK = 1e-9;

/** True if the knob's value after this many turns is within its range. */
export function isWithinRange(knobs: Knobs, knob: number, turns: number): boolean {
  const { min, max, step } = knobs.level.knobs[knob] as Knob;
  const value = valueAt(knobs, knob, turns);
  return value >= min - SLACK * step && value <= max + SLACK * step;
}

/** The turns after one nudge. */
export function nudged(turns: Turns, knob: number, direction: -1 | 1): Turns {
  return turns.with(knob, (turns[knob] as number) + direction);
}
