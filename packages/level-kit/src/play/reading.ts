import { gradientOf, type Network, parameterValue } from "@nn/core";
import { knobsOf, networkAt } from "../document/knobs.ts";
import type { Level } from "../document/level.ts";
import { costNow, isSolved, type Play, turnsOf } from "./play.ts";

export type Stars = 0 | 1 | 2 | 3;

/** What a play shows: all that a screen needs, and nothing that it could change. */
export interface Reading {
  readonly cost: number;
  /** The cost at the start and after every nudge of the current line. */
  readonly costs: readonly number[];
  readonly network: Network;
  /** The value of each knob. */
  readonly values: readonly number[];
  /** How far each knob is turned, in steps. */
  readonly turns: readonly number[];
  /** ∂C/∂knob for each knob. A screen shows only what `lampOf` lets it. */
  readonly gradient: readonly number[];
  readonly nudges: number;
  readonly nudgesLeft: number;
  readonly lampsLeft: number;
  readonly solved: boolean;
  readonly stars: Stars;
  /** Solved at par without a paid lamp. */
  readonly crown: boolean;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  /** No nudge can be made any more: the level is solved, or the budget is spent. */
  readonly over: boolean;
}

export function readingOf(play: Play): Reading {
  const { level, at } = play;
  const knobs = knobsOf(level);
  const turns = turnsOf(play, knobs);
  const network = networkAt(knobs, turns);
  const gradient = gradientOf(network, level.examples);
  const solved = isSolved(play);
  return {
    cost: costNow(play),
    costs: play.costs.slice(0, at + 1),
    network,
    values: level.knobs.map(({ parameter }) => parameterValue(network, parameter)),
    turns,
    gradient: level.knobs.map(({ parameter }) => gradient.of(parameter)),
    nudges: at,
    nudgesLeft: level.budget - at,
    lampsLeft: level.lamps - play.lampsSpent,
    solved,
    stars: solved ? starsFor(level, at) : 0,
    crown: solved && at <= level.par && play.lampsSpent === 0,
    canUndo: !solved && at > 0,
    canRedo: !solved && at < play.line.length,
    over: solved || at >= level.budget,
  };
}

/** 3 at par, 2 up to par + ⌈par/3⌉, 1 within the budget. */
export function starsFor({ par }: Pick<Level, "par">, nudges: number): 1 | 2 | 3 {
  if (nudges <= par) return 3;
  return nudges <= par + Math.ceil(par / 3) ? 2 : 1;
}
