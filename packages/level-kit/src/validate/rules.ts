import { costOf, forward, gradientCheck, gradientOf, type Network, textOf } from "@nn/core";
import { type Bench, networkAt } from "../document/bench.ts";
import type { Level } from "../document/level.ts";
import { isSolved } from "../play/play.ts";
import { replay } from "../play/replay.ts";
import type { Issue } from "../result.ts";
import { randomPlayerWins } from "../solve/players.ts";
import { type Solution, solve } from "../solve/solve.ts";
import type { LevelEntry } from "./entry.ts";
import { cornersOf, networksAlong } from "./visit.ts";

/** What the rules look at: the files, the network on the bench, and what the solver found. */
export interface Evidence extends LevelEntry {
  readonly bench: Bench;
  readonly found: Solution;
}

/** One rule of the validator; its number is that of SPEC.md. */
export interface Rule {
  readonly id: string;
  readonly check: (evidence: Evidence) => readonly Issue[];
}

/** The start is not solved unless it costs this much more than the target. */
export const START_FACTOR = 1.5;
/** A solution goes this far below the target, so that a last bit never decides. */
export const SOLUTION_FACTOR = 0.98;
/** Closer to its kink than this, a ReLU has no slope that a nudge would show. */
export const KINK_MARGIN = 1e-6;
/** |backpropagated − nudged| / max(1, both) may not be more. */
export const GRADIENT_GAP = 1e-6;
/** The random player may win fewer runs than this share, in three times as many nudges as par. */
export const RANDOM_WINS = 0.3;

const issue = (path: string, message: string): readonly Issue[] => [{ path, message }];

function finiteEverywhere({ bench, level, solution, wrong }: Evidence): readonly Issue[] {
  for (const turns of cornersOf(bench)) {
    if (isFiniteAt(networkAt(bench, turns), level)) continue;
    const corner = level.knobs.map(
      ({ parameter, min, max }, at) => `${parameter} = ${(turns[at] as number) > 0 ? max : min}`,
    );
    return issue("level.knobs", `cost or gradient is not finite at the corner ${corner.join(", ")}; narrow the ranges`);
  }
  const visited = [solution, ...wrong.map(({ log }) => log)].flatMap((log) => networksAlong(bench, log));
  if (visited.every((network) => isFiniteAt(network, level))) return [];
  return issue("level.network", "cost or gradient is not finite at a state that a log passes; choose smaller numbers");
}

function isFiniteAt(network: Network, { examples }: Level): boolean {
  const { cost, values } = gradientOf(network, examples);
  return Number.isFinite(cost) && Array.from(values).every(Number.isFinite);
}

function startIsFarFromSolved({ bench, level }: Evidence): readonly Issue[] {
  const cost = costOf(bench.start, level.examples);
  if (level.ceiling !== undefined && cost > level.ceiling)
    return issue("level.ceiling", `is below the cost at the start, ${cost}; raise it`);
  if (cost >= START_FACTOR * level.target) return [];
  return issue(
    "level.target",
    `must be at most ${cost / START_FACTOR}, as the start costs only ${cost}; lower it or move the start away`,
  );
}

function wrongLogsFail({ level, wrong }: Evidence): readonly Issue[] {
  if (wrong.length === 0)
    return issue("wrong", "is empty; write down at least one log that a player may well try and that must fail");
  return wrong.flatMap(({ log }, at) => {
    const outcome = replay(level, log);
    if (!outcome.ok || !isSolved(outcome.play)) return [];
    return issue(`wrong.${at}.log`, "solves the level; take it out, or make the level harder to solve by accident");
  });
}

function solutionReplays({ level, solution }: Evidence): readonly Issue[] {
  const outcome = replay(level, solution);
  if (!outcome.ok) return issue(`solution.${outcome.at}`, `cannot be made: ${outcome.reason} Correct the solution`);
  const cost = outcome.play.costs[outcome.play.at] as number;
  if (cost <= SOLUTION_FACTOR * level.target) return [];
  const most = SOLUTION_FACTOR * level.target;
  return issue("solution", `ends at a cost of ${cost}, and must reach ${most}; go on, or raise the target`);
}

function parIsProved({ level, solution, found }: Evidence): readonly Issue[] {
  const nudges = solution.filter(({ kind }) => kind === "nudge").length;
  if (found.proved) {
    if (!Number.isFinite(found.par))
      return issue("level.budget", `no log of ${level.budget} nudges solves the level; raise the budget or the target`);
    if (level.par !== found.par)
      return issue("level.par", `is ${level.par}, but the solver proves ${found.par}; write ${found.par}`);
    if (level.bestKnown) return issue("level.bestKnown", "must go: the solver proves par");
  } else {
    if (!level.bestKnown)
      return issue("level.bestKnown", `must be true: the solver stopped after ${found.states} states without a proof`);
    if (level.par > found.par)
      return issue("level.par", `is ${level.par}, but ${found.par} nudges are known; write ${found.par}`);
  }
  if (nudges === level.par && solution.length === nudges) return [];
  return issue(
    "solution",
    `must be ${level.par} nudges and nothing else, as par says; it has ${solution.length} moves`,
  );
}

function noSingleKnobWins({ level, found }: Evidence): readonly Issue[] {
  const winners = level.knobs.filter((knob) => {
    const alone = solve({ ...level, knobs: [knob], budget: Math.min(level.budget, found.par) });
    return alone.par <= found.par;
  });
  if (winners.length > 0 && !level.singleKnob) {
    const names = winners.map(({ parameter }) => parameter).join(", ");
    return issue("level.knobs", `${names} alone wins at par; change steps or ranges, or declare "singleKnob": true`);
  }
  if (winners.length === 0 && level.singleKnob) return issue("level.singleKnob", "must go: no knob alone wins at par");
  return [];
}

function awayFromKinks({ bench, level, solution }: Evidence): readonly Issue[] {
  for (const network of networksAlong(bench, solution)) {
    for (const [at, { activation }] of level.network.layers.entries()) {
      if (activation !== "relu" && activation !== "leakyRelu") continue;
      for (const { input } of level.examples) {
        const sums = forward(network, input).weightedSums[at + 1] as readonly number[];
        const j = sums.findIndex((z) => Math.abs(z) < KINK_MARGIN);
        if (j >= 0)
          return issue(
            "level.network",
            `${textOf(network, `z${at + 1}.${j}`)} stands on the kink of its ${activation} on the way of the solution; shift the start a little`,
          );
      }
    }
  }
  return [];
}

function backpropagationAgrees({ bench, level, solution }: Evidence): readonly Issue[] {
  for (const network of networksAlong(bench, solution)) {
    const { worst } = gradientCheck(network, level.examples, "central");
    if (worst.gap > GRADIENT_GAP)
      return issue(
        "level.network",
        `the slope of ${worst.name} is ${worst.analytic}, but nudging shows ${worst.numerical}; choose milder numbers`,
      );
  }
  return [];
}

function randomPlayerLoses({ level, found }: Evidence): readonly Issue[] {
  if (!Number.isFinite(found.par)) return [];
  const share = randomPlayerWins(level, 3 * found.par);
  if (share < RANDOM_WINS) return [];
  const percent = Math.round(100 * share);
  return issue("level", `random nudges win ${percent} % of runs; lower the target, make steps finer, or add knobs`);
}

/** In the order of SPEC.md. */
export const rules: readonly Rule[] = [
  { id: "V2", check: finiteEverywhere },
  { id: "V3", check: startIsFarFromSolved },
  { id: "V4", check: wrongLogsFail },
  { id: "V5", check: solutionReplays },
  { id: "V6", check: parIsProved },
  { id: "V7", check: noSingleKnobWins },
  { id: "V8", check: awayFromKinks },
  { id: "V9", check: backpropagationAgrees },
  { id: "V10", check: randomPlayerLoses },
];
