import { costAt, type Knobs, knobsOf, noTurns, type Turns } from "../document/knobs.ts";
import type { NudgeLevel } from "../document/level.ts";
import type { Memory, Move, Stroke } from "./move.ts";

/** A game in progress, as plain data. */
export interface Play extends Memory {
  readonly level: NudgeLevel;
  /** Every accepted move. Replaying them gives this play again. */
  readonly log: readonly Move[];
  /** The current line of play; those from `at` on were undone and can be redone. */
  readonly line: readonly Stroke[];
  readonly at: number;
  /** costs[i] is the cost after i strokes of the line. */
  readonly costs: readonly number[];
  /** turns[i] is how far the knobs are turned after i strokes of the line. */
  readonly turns: readonly Turns[];
}

/** A fresh game. A level with further starts is played as `levelAt` gives it. */
export function startPlay(level: NudgeLevel): Play {
  const knobs = knobsOf(level);
  const turns = noTurns(knobs);
  return {
    level,
    log: [],
    line: [],
    at: 0,
    costs: [costAt(knobs, turns)],
    turns: [turns],
    ink: 0,
    lampsPaid: 0,
    lit: level.knobs.map(() => 0),
    predicted: level.knobs.map(() => false),
    ranked: false,
  };
}

/** How far the current line has turned the knobs. */
export function turnsOf({ turns, at }: Play): Turns {
  return turns[at] as Turns;
}

/** The cost with the knobs as they are now. */
export function costNow({ costs, at }: Play): number {
  return costs[at] as number;
}

/** Solved: the cost has come down to the target. */
export function isSolved(play: Play): boolean {
  return costNow(play) <= play.level.target;
}

/** The knobs of a play where they stand. */
export const standing = (play: Play): readonly [Knobs, Turns] => [knobsOf(play.level), turnsOf(play)];
