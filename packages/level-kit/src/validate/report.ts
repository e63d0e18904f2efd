import { gradientOf } from "@nn/core";
import { costAt, type Knobs, knobsOf, noTurns, nudged, type Turns } from "../document/knobs.ts";
import type { NudgeLevel } from "../document/level.ts";
import type { Nudge } from "../play/move.ts";
import { signOf } from "../play/slope.ts";
import { type GreedyOutcome, greedyPlayer, randomPlayerWins } from "../solve/players.ts";
import { probingPlayer } from "../solve/probing-player.ts";
import { readingPlayer } from "../solve/reading-player.ts";
import type { Outcome } from "../solve/run.ts";
import { type Solution, solve } from "../solve/solve.ts";
import { difficultyOf } from "./difficulty.ts";

/** What is known about a level, for its author. */
export interface LevelReport extends Solution {
  /** How many nudges of the solution raise the cost, in the order with the fewest of them. */
  readonly uphill: number;
  /** Parameters of knobs without which par would be higher. */
  readonly knobsThatMatter: readonly string[];
  /** The share of random runs, each three times par long, that win. */
  readonly randomWins: number;
  readonly greedy: GreedyOutcome;
  /** Of the knobs that the solution turns, those whose first lamp points the right way at the start. */
  readonly lampsThatHelp: readonly string[];
  /** Someone without calculus who tries knob after knob. */
  readonly prober: Outcome;
  /** Someone who reads slopes and trusts them. */
  readonly reader: Outcome;
  /** From 1 to 5: how hard it is for both. */
  readonly difficulty: number;
}

/** @returns the report, or undefined if no solution within the budget is known */
export function reportOf(level: NudgeLevel): LevelReport | undefined {
  const solution = solve(level);
  if (!Number.isFinite(solution.par)) return undefined;
  const facts = {
    ...solution,
    uphill: fewestUphill(level, solution.log),
    knobsThatMatter: level.knobs.filter(({ parameter }) => matters(level, parameter, solution.par)).map(parameterOf),
    randomWins: randomPlayerWins(level, 3 * solution.par),
    greedy: greedyPlayer(level),
    prober: probingPlayer(level),
    reader: readingPlayer(level),
    lampsThatHelp: lampsThatHelp(level, solution.log),
  };
  return { ...facts, difficulty: difficultyOf(facts) };
}

const parameterOf = ({ parameter }: { readonly parameter: string }) => parameter;

function matters(level: NudgeLevel, parameter: string, par: number): boolean {
  const knobs = level.knobs.filter((knob) => knob.parameter !== parameter);
  return knobs.length === 0 || solve({ ...level, knobs, budget: par }).par > par;
}

function lampsThatHelp(level: NudgeLevel, log: readonly Nudge[]): readonly string[] {
  const gradient = gradientOf(knobsOf(level).start, level.examples);
  return level.knobs
    .filter(({ parameter }, knob) => {
      const turned = log.filter((nudge) => nudge.knob === knob);
      const net = turned.reduce((sum, { direction }) => sum + direction, 0);
      return net !== 0 && Math.sign(net) === -signOf(gradient.of(parameter));
    })
    .map(parameterOf);
}

/** With more states than this between start and solution, only the solution's own order is tried. */
const MOST_BETWEEN = 50_000;

function fewestUphill(level: NudgeLevel, log: readonly Nudge[]): number {
  const knobs = knobsOf(level);
  const goal = log.reduce<Turns>((turns, { knob, direction }) => nudged(turns, knob, direction), noTurns(knobs));
  const between = goal.reduce((product, turns) => product * (Math.abs(turns) + 1), 1);
  const isStraight = goal.reduce((sum, turns) => sum + Math.abs(turns), 0) === log.length;
  if (!isStraight || between > MOST_BETWEEN || level.ceiling !== undefined) return uphillAlong(knobs, log);
  return uphillAtBest(knobs, goal, log.length);
}

function uphillAlong(knobs: Knobs, log: readonly Nudge[]): number {
  let turns = noTurns(knobs);
  return log.filter(({ knob, direction }) => {
    const before = costAt(knobs, turns);
    turns = nudged(turns, knob, direction);
    return costAt(knobs, turns) > before;
  }).length;
}

/** Between the start and the solution lies a grid. The way through it with the fewest rises is found shell by shell. */
function uphillAtBest(knobs: Knobs, goal: Turns, nudges: number): number {
  interface Corner {
    readonly turns: Turns;
    readonly cost: number;
    readonly uphill: number;
  }
  let shell: readonly Corner[] = [{ turns: noTurns(knobs), cost: costAt(knobs, noTurns(knobs)), uphill: 0 }];
  for (let made = 0; made < nudges; made++) {
    const next = new Map<string, Corner>();
    for (const from of shell) {
      goal.forEach((to, knob) => {
        if (from.turns[knob] === to) return;
        const turns = nudged(from.turns, knob, to > 0 ? 1 : -1);
        const cost = costAt(knobs, turns);
        const uphill = from.uphill + (cost > from.cost ? 1 : 0);
        const known = next.get(turns.join());
        if (!known || known.uphill > uphill) next.set(turns.join(), { turns, cost, uphill });
      });
    }
    shell = [...next.values()];
  }
  return Math.min(...shell.map(({ uphill }) => uphill));
}
