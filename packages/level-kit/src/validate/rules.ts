import { costOf, forward, gradientCheck, gradientOf, type Network } from "@nn/core";
import { type Knobs, networkAt } from "../document/knobs.ts";
import type { NudgeLevel } from "../document/level.ts";
import type { Fault, Issue } from "../issue.ts";
import type { Move } from "../play/move.ts";
import { isSolved } from "../play/play.ts";
import { replay } from "../play/replay.ts";
import { randomPlayerWins } from "../solve/players.ts";
import { type Solution, solve } from "../solve/solve.ts";
import type { LevelEntry } from "./entry.ts";
import { cornersOf, networksAlong } from "./visit.ts";

/** What the rules look at: the files, the knobs, and the solver's findings. */
export interface Evidence extends Pick<LevelEntry, "wrong"> {
  readonly level: NudgeLevel;
  readonly solution: readonly Move[];
  readonly knobs: Knobs;
  readonly found: Solution;
}

/** One rule of the validator; its number is that of SPEC.md. */
export interface Rule {
  readonly id: string;
  readonly check: (evidence: Evidence) => readonly Issue[];
}

/** The start must cost at least this many times the target. */
export const START_FACTOR = 1.5;
/** A solution must end at or below this share of the target, so that the last bit never decides. */
export const SOLUTION_FACTOR = 0.98;
/** Closer than this to its kink, a ReLU has no slope that a nudge would show. */
export const KINK_MARGIN = 1e-6;
/** The most that |backpropagated − nudged| / max(1, both) may be. */
export const GRADIENT_GAP = 1e-6;
/** The random player, with three times as many nudges as par, must win less than this share of runs. */
export const RANDOM_WINS = 0.3;

const issue = (path: string, fault: Fault): readonly Issue[] => [{ path, ...fault }];

function finiteEverywhere({ knobs, level, solution, wrong }: Evidence): readonly Issue[] {
  for (const turns of cornersOf(knobs)) {
    if (isFiniteAt(networkAt(knobs, turns), level)) continue;
    const corner = level.knobs.map(({ parameter, min, max }, at) => ({
      parameter,
      value: (turns[at] as number) > 0 ? max : min,
    }));
    return issue("level.knobs", { code: "overflow-at-corner", corner });
  }
  const visited = [solution, ...wrong.map(({ log }) => log)].flatMap((log) => networksAlong(knobs, log));
  if (visited.every((network) => isFiniteAt(network, level))) return [];
  return issue("level.network", { code: "overflow-on-the-way" });
}

function isFiniteAt(network: Network, { examples }: NudgeLevel): boolean {
  const { cost, values } = gradientOf(network, examples);
  return Number.isFinite(cost) && Array.from(values).every(Number.isFinite);
}

function startIsFarFromSolved({ knobs, level }: Evidence): readonly Issue[] {
  const cost = costOf(knobs.start, level.examples);
  if (level.ceiling !== undefined && cost > level.ceiling)
    return issue("level.ceiling", { code: "start-above-ceiling", cost });
  if (cost >= START_FACTOR * level.target) return [];
  return issue("level.target", { code: "start-too-near", cost, most: cost / START_FACTOR });
}

function wrongLogsFail({ level, wrong }: Evidence): readonly Issue[] {
  if (wrong.length === 0) return issue("wrong", { code: "no-wrong-log" });
  return wrong.flatMap(({ log }, at) => {
    const outcome = replay(level, log);
    if (!outcome.ok || !isSolved(outcome.play)) return [];
    return issue(`wrong.${at}.log`, { code: "wrong-log-wins" });
  });
}

function solutionReplays({ level, solution }: Evidence): readonly Issue[] {
  const outcome = replay(level, solution);
  if (!outcome.ok) return issue(`solution.${outcome.at}`, { code: "move-refused", refusal: outcome.refusal });
  const cost = outcome.play.costs[outcome.play.at] as number;
  if (cost <= SOLUTION_FACTOR * level.target) return [];
  const most = SOLUTION_FACTOR * level.target;
  return issue("solution", { code: "ends-too-high", cost, most });
}

function parIsProved({ level, solution, found }: Evidence): readonly Issue[] {
  const nudges = solution.filter(({ kind }) => kind === "nudge").length;
  if (found.proved) {
    if (!Number.isFinite(found.par)) return issue("level.budget", { code: "not-solvable", budget: level.budget });
    if (level.par !== found.par) return issue("level.par", { code: "other-par", par: level.par, proved: found.par });
    if (level.bestKnown) return issue("level.bestKnown", { code: "par-is-proved" });
  } else {
    if (!level.bestKnown) return issue("level.bestKnown", { code: "par-not-proved", states: found.states });
    if (level.par > found.par) return issue("level.par", { code: "par-above-known", par: level.par, known: found.par });
  }
  if (nudges === level.par && solution.length === nudges) return [];
  return issue("solution", { code: "not-par-nudges", par: level.par, moves: solution.length });
}

function noSingleKnobWins({ level, found }: Evidence): readonly Issue[] {
  const winners = level.knobs.filter((knob) => {
    const alone = solve({ ...level, knobs: [knob], budget: Math.min(level.budget, found.par) });
    return alone.par <= found.par;
  });
  if (winners.length > 0 && !level.singleKnob)
    return issue("level.knobs", { code: "one-knob-wins", parameters: winners.map(({ parameter }) => parameter) });
  if (winners.length === 0 && level.singleKnob) return issue("level.singleKnob", { code: "no-knob-wins" });
  return [];
}

function awayFromKinks({ knobs, level, solution }: Evidence): readonly Issue[] {
  for (const network of networksAlong(knobs, solution)) {
    for (const [at, { activation }] of level.network.layers.entries()) {
      if (activation !== "relu" && activation !== "leakyRelu") continue;
      for (const { input } of level.examples) {
        const sums = forward(network, input).weightedSums[at + 1] as readonly number[];
        const j = sums.findIndex((z) => Math.abs(z) < KINK_MARGIN);
        if (j >= 0) return issue("level.network", { code: "on-kink", layer: at + 1, neuron: j, activation });
      }
    }
  }
  return [];
}

function backpropagationAgrees({ knobs, level, solution }: Evidence): readonly Issue[] {
  for (const network of networksAlong(knobs, solution)) {
    const { worst } = gradientCheck(network, level.examples, "central");
    if (worst.gap > GRADIENT_GAP)
      return issue("level.network", {
        code: "slopes-differ",
        parameter: worst.name,
        slope: worst.analytic,
        nudged: worst.numerical,
      });
  }
  return [];
}

function randomPlayerLoses({ level, found }: Evidence): readonly Issue[] {
  if (!Number.isFinite(found.par)) return [];
  const share = randomPlayerWins(level, 3 * found.par);
  if (share < RANDOM_WINS) return [];
  return issue("level", { code: "chance-wins", share });
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
