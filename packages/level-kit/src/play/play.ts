import { costOf } from "@nn/core";
import { type Knobs, knobsOf, networkAt, noTurns, nudged, type Turns } from "../document/knobs.ts";
import type { Level } from "../document/level.ts";
import type { Move, Nudge } from "./move.ts";

/** How many lamps of a knob are lit. */
export type Lit = 0 | 1 | 2 | 3;

/** A game in progress, as plain data. */
export interface Play {
  readonly level: Level;
  /** Every accepted move. Replaying them gives this play again. */
  readonly log: readonly Move[];
  /** The current line of nudges; those from `at` on were undone and can be redone. */
  readonly line: readonly Nudge[];
  readonly at: number;
  /** costs[i] is the cost after i nudges of the line. */
  readonly costs: readonly number[];
  readonly lit: readonly Lit[];
  /** True for each knob whose one prediction has been made. */
  readonly predicted: readonly boolean[];
  /** Lamps spent; those that a right prediction lit cost nothing. */
  readonly lampsSpent: number;
}

/** A fresh game. */
export function startPlay(level: Level): Play {
  const knobs = knobsOf(level);
  return {
    level,
    log: [],
    line: [],
    at: 0,
    costs: [costOf(knobs.start, level.examples)],
    lit: level.knobs.map(() => 0),
    predicted: level.knobs.map(() => false),
    lampsSpent: 0,
  };
}

/** How far the current line has turned the knobs. */
export function turnsOf({ line, at }: Play, knobs: Knobs): Turns {
  return line.slice(0, at).reduce((turns, { knob, direction }) => nudged(turns, knob, direction), noTurns(knobs));
}

/** The cost with the knobs as they are now. */
export function costNow({ costs, at }: Play): number {
  return costs[at] as number;
}

/** The cost with the knobs turned this far. Overflow gives Infinity or NaN, which no rule of play accepts. */
export function costAt(knobs: Knobs, turns: Turns): number {
  return costOf(networkAt(knobs, turns), knobs.level.examples);
}

/** Solved: the cost has come down to the target. */
export function isSolved(play: Play): boolean {
  return costNow(play) <= play.level.target;
}
