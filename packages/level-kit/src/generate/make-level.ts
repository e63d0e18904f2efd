import { costOf, createNetwork, parameterNames } from "@nn/core";
import type { Knob, LevelNetwork, NudgeLevel } from "../document/level.ts";
import { withValues } from "../document/start.ts";
import { probingPlayer } from "../solve/probing-player.ts";
import { solve } from "../solve/solve.ts";
import type { Insight } from "../validate/report.ts";
import { type Chance, oneOf, rounded, someOf, turnsAway, wholeBetween } from "./choose.ts";
import { type Fair, fair } from "./fair.ts";
import { makeInputs, makeNetwork, targetsOf } from "./make-network.ts";
import type { Between, Wishes } from "./wishes.ts";

/** What a level is called and says; the rest is made. */
export type Label = Pick<NudgeLevel, "id" | "slug" | "teaches" | "text">;

const MOST_STATES = 20_000;
/** Targets that can be read off the glass. */
const TARGETS: readonly number[] = [0.5, 0.2, 0.1, 0.05, 0.02, 0.01, 0.005, 0.002, 0.001];
/** A start that costs less could not be seen. */
const LEAST_COST = 0.04;
/** A start beyond this is out of the glass. */
const MOST_COST = 6;
/** How far a knob can be turned past the start and the solution, in steps. */
const MARGIN = 2;

/**
 * One try at a level: a network that solves it is made first, and then its knobs are turned away by about par nudges. What
 * the solver and the rules think of it decides, so most tries come to nothing.
 */
export function tryLevel(chance: Chance, wishes: Wishes, label: Label): Fair | undefined {
  const solved = makeNetwork(chance, wishes);
  const inputs = makeInputs(chance, wishes);
  if (!inputs) return undefined;
  const targets = targetsOf(solved, inputs);
  if (wishes.unit && targets.flat().some((value) => value < 0 || value > 1)) return undefined;
  const examples = inputs.map((input, at) => ({ input, target: targets[at] as readonly number[] }));

  const parameters = knobNames(chance, solved, wishes);
  const sum = wholeBetween(chance, ...wishes.par);
  const turns = turnsAway(chance, parameters.length, sum);
  const knobs = parameters.map((parameter, at) =>
    knobAround(parameter, valueIn(solved, parameter), turns[at] as number, oneOf(chance, wishes.steps)),
  );
  const network = withValues(
    solved,
    new Map(
      knobs.map((knob, at) => [knob.parameter, startOf(knob, valueIn(solved, knob.parameter), turns[at] as number)]),
    ),
  );
  const cost = costOf(createNetwork(network), examples);
  const level: Omit<NudgeLevel, "target"> = {
    format: 1,
    rev: 1,
    ...label,
    kind: "nudge",
    ...(wishes.mode && wishes.mode !== "pencil" && { mode: wishes.mode }),
    network,
    knobs,
    examples,
    budget: wishes.mode === "one" ? 1 : sum + Math.max(4, Math.ceil(sum / 2)),
    ...(wishes.ceiling && { ceiling: ceilingFor(chance, cost) }),
    lamps: 3,
    par: sum,
    requires: [],
  };
  // The highest target that will do is the one that is best seen.
  for (const target of targetsFor(costOf(createNetwork(solved), examples), cost)) {
    const found = judged({ ...level, target }, wishes);
    if (found) return found;
  }
  return undefined;
}

function knobNames(chance: Chance, spec: LevelNetwork, { knobs }: Wishes): readonly string[] {
  if (typeof knobs !== "number") return knobs;
  const names: readonly string[] = parameterNames(createNetwork(spec));
  return someOf(chance, names, knobs).toSorted((one, other) => names.indexOf(one) - names.indexOf(other));
}

function valueIn(spec: LevelNetwork, parameter: string): number {
  const [layer = 1, j = 0, k] = parameter.slice(1).split(".").map(Number);
  const value = k === undefined ? spec.biases[layer - 1]?.[j] : spec.weights[layer - 1]?.[j]?.[k];
  return value as number;
}

const startOf = ({ step }: Pick<Knob, "step">, solved: number, turns: number) => rounded(solved + turns * step, 3);

function knobAround(parameter: string, solved: number, turns: number, step: number): Knob {
  const start = startOf({ step }, solved, turns);
  const min = rounded(Math.min(solved, start) - MARGIN * step, 3);
  return { parameter, step, min, max: rounded(Math.max(solved, start) + MARGIN * step, 3) };
}

/** Readable targets that the solution reaches with something to spare and that are far from the start, highest first. */
function targetsFor(solved: number, start: number): readonly number[] {
  return start >= LEAST_COST && start <= MOST_COST
    ? TARGETS.filter((each) => solved <= 0.9 * each && start >= 4 * each)
    : [];
}

/** A little above the start, where the next wrong nudge would end. */
function ceilingFor(chance: Chance, cost: number): number {
  const above = cost * (1.02 + 0.3 * chance());
  return rounded(Math.ceil(above * 100) / 100);
}

/** The level, if it is as wished. */
function judged(level: NudgeLevel, { ceiling, mostStates = MOST_STATES, ...wishes }: Wishes): Fair | undefined {
  return fair(level, mostStates, {
    solution: ({ par, uphill }) => isBetween(par, wishes.par) && isBetween(uphill, wishes.uphill),
    insight: (insight) => isWished(insight, wishes) && !(ceiling && !ceilingMatters(level, insight)),
  });
}

function isWished({ reader, prober, difficulty }: Insight, wishes: Omit<Wishes, "ceiling">): boolean {
  if (wishes.reader === "wins" && reader.end !== "solved") return false;
  if (wishes.reader === "stops" && reader.end !== "stopped") return false;
  const most = (wishes.share ?? Number.MAX_VALUE) * (prober.end === "solved" ? prober.ink : Number.MAX_VALUE);
  return reader.ink <= most && isBetween(difficulty, wishes.difficulty);
}

const isBetween = (value: number, [least, most]: Between = [0, Number.MAX_VALUE]) => value >= least && value <= most;

/** Whether the ceiling ever says no: par is higher with it, or those who try are turned away. */
function ceilingMatters(level: NudgeLevel, { par, prober }: Insight): boolean {
  const { ceiling: _, ...open } = level;
  return probingPlayer(open).ink !== prober.ink || solve(open, MOST_STATES).par < par;
}
