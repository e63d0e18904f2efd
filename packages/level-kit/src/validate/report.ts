import { knobsOf, noTurns, slopesAt } from "../document/knobs.ts";
import type { NudgeLevel } from "../document/level.ts";
import type { Stroke } from "../play/move.ts";
import { signOf } from "../play/slope.ts";
import { type GreedyOutcome, greedyPlayer, randomPlayerWins } from "../solve/players.ts";
import { probingPlayer } from "../solve/probing-player.ts";
import { readingPlayer } from "../solve/reading-player.ts";
import type { Outcome } from "../solve/run.ts";
import { type Solution, solve } from "../solve/solve.ts";
import { difficultyOf } from "./difficulty.ts";

/** What solver and players say of a level: enough to tell how hard it is. */
export interface Insight extends Solution {
  /** Parameters of knobs without which par would be higher. */
  readonly knobsThatMatter: readonly string[];
  /** Someone without calculus who tries knob after knob. */
  readonly prober: Outcome;
  /** Someone who reads slopes and trusts them. */
  readonly reader: Outcome;
  /** From 1 to 5: how hard it is for both. */
  readonly difficulty: number;
}

/** What is known about a level, for its author. */
export interface LevelReport extends Insight {
  /** The share of random runs, each three times par long, that win; of single nudges where there is only one. */
  readonly randomWins: number;
  readonly greedy: GreedyOutcome;
  /** Of the knobs that the solution turns, those whose first lamp points the right way at the start. */
  readonly lampsThatHelp: readonly string[];
}

/** The reader should need at most this share of the prober's ink. */
export const READER_SHARE = 0.6;

/** Whether reading slopes takes at most 60 % of the ink that trying takes. A prober who is stopped never gets there. */
export function readingPays({ reader, prober }: Pick<LevelReport, "reader" | "prober">): boolean {
  return reader.end === "solved" && (prober.end !== "solved" || reader.ink <= READER_SHARE * prober.ink);
}

/** @param solution  of the same level, with a finite par */
export function insightInto(level: NudgeLevel, solution: Solution): Insight {
  const facts = {
    ...solution,
    knobsThatMatter: solution.needed.map((knob) => level.knobs[knob]?.parameter as string),
    prober: probingPlayer(level),
    reader: readingPlayer(level),
  };
  return { ...facts, difficulty: difficultyOf({ ...facts, asks: level.kind === "predict" }) };
}

/**
 * @param level     a plain level, as `levelAt` gives it
 * @param solution  what the solver found, where it is known already
 * @returns the report, or undefined if no solution within the budget is known
 */
export function reportOf(level: NudgeLevel, solution: Solution = solve(level)): LevelReport | undefined {
  if (!Number.isFinite(solution.par)) return undefined;
  return {
    ...insightInto(level, solution),
    randomWins: randomPlayerWins(level, level.mode === "one" ? 1 : 3 * solution.par),
    greedy: greedyPlayer(level),
    lampsThatHelp: lampsThatHelp(level, solution.log),
  };
}

function lampsThatHelp(level: NudgeLevel, log: readonly Stroke[]): readonly string[] {
  const knobs = knobsOf(level);
  const slopes = slopesAt(knobs, noTurns(knobs));
  return level.knobs
    .filter((_, knob) => {
      const net = log.reduce(
        (sum, each) => sum + (each.kind === "nudge" && each.knob === knob ? each.direction : 0),
        0,
      );
      return net !== 0 && Math.sign(net) === -signOf(slopes[knob] as number);
    })
    .map(({ parameter }) => parameter);
}
