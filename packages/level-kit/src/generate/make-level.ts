import { costOf, createNetwork, parameterNames } from "@nn/core";
import type { Knob, LevelNetwork, NudgeLevel } from "../document/level.ts";
import { withValues } from "../document/start.ts";
import { type Chance, oneOf, rounded, someOf, turnsAway, wholeBetween } from "./choose.ts";
import { type Fair, fair } from "./fair.ts";
import { makeInputs, makeNetwork, targetsOf } from "./make-network.ts";
import type { Wishes } from "./wishes.ts";

/** What a level is called and says; the rest is made. */
export type Label = Pick<NudgeLevel, "id" | "slug" | "teaches" | "text">;

const MOST_STATES = 20_000;
/** Targets that can be read off the glass. */
const TARGETS: readonly number[] = [0.001, 0.002, 0.005, 0.01, 0.02, 0.03, 0.05, 0.08, 0.1, 0.15, 0.2];
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
  const target = targetFor(costOf(createNetwork(solved), examples), cost);
  if (target === undefined) return undefined;
  const level: NudgeLevel = {
    format: 1,
    rev: 1,
    ...label,
    kind: "nudge",
    ...(wishes.mode && wishes.mode !== "pencil" && { mode: wishes.mode }),
    network,
    knobs,
    examples,
    target,
    budget: wishes.mode === "one" ? 1 : sum + Math.max(4, Math.ceil(sum / 2)),
    lamps: 3,
    par: sum,
    requires: [],
  };
  return judged(wishes.ceiling ? { ...level, ceiling: ceilingFor(chance, cost) } : level, wishes);
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

/** The lowest readable target that the solution reaches with something to spare, and from which the start is far. */
function targetFor(solved: number, start: number): number | undefined {
  if (!(start <= MOST_COST)) return undefined;
  const target = TARGETS.find((each) => solved <= 0.9 * each);
  return target !== undefined && start >= 4 * target ? target : undefined;
}

/** A little above the start, where the next wrong nudge would end. */
function ceilingFor(chance: Chance, cost: number): number {
  const above = cost * (1.02 + 0.3 * chance());
  return rounded(Math.ceil(above * 100) / 100);
}

/** The level, if it is as wished. */
export function judged(level: NudgeLevel, wishes: Wishes): Fair | undefined {
  const { par, uphill, mostStates = MOST_STATES } = wishes;
  const isWithin = (value: number, [least, most]: readonly [number, number] = [0, Number.MAX_VALUE]) =>
    value >= least && value <= most;
  const found = fair(level, (solution) => isWithin(solution.par, par) && isWithin(solution.uphill, uphill), mostStates);
  if (!found) return undefined;
  const { reader, prober, difficulty } = found.report;
  if (wishes.reader === "wins" && reader.end !== "solved") return undefined;
  if (wishes.reader === "stops" && reader.end !== "stopped") return undefined;
  if (
    wishes.share !== undefined &&
    !(reader.ink <= wishes.share * (prober.end === "solved" ? prober.ink : Number.MAX_VALUE))
  )
    return undefined;
  if (!isWithin(difficulty, wishes.difficulty)) return undefined;
  return wishes.ceiling && !ceilingMatters(found) ? undefined : found;
}

/** Whether the ceiling ever says no: par is higher with it, or those who try are turned away. */
function ceilingMatters({ level, report }: Fair): boolean {
  const { ceiling: _, ...open } = level;
  const other = fair(open, () => true, MOST_STATES);
  return !other || other.report.par < report.par || other.report.prober.ink !== report.prober.ink;
}
