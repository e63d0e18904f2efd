import { createNetwork, Engine, type Network, parameterNames, parameterValue } from "@nn/core";
import type { Knob, NudgeLevel } from "./level.ts";

/** How far every knob has been turned: one whole number each. That is the whole state of play. */
export type Turns = readonly number[];

/** The knobs of a level on its network. Made once for a level, it answers for any turns of them. */
export interface Knobs {
  readonly level: NudgeLevel;
  readonly start: Network;
  /** The knobs' values before any nudge. */
  readonly startValues: readonly number[];
  /** Where each knob stands among the parameters of the network. */
  readonly places: readonly number[];
}

const known = new WeakMap<NudgeLevel, Knobs>();

/** A level never changes, so its knobs are worked out once. */
export function knobsOf(level: NudgeLevel): Knobs {
  const before = known.get(level);
  if (before) return before;
  const start = createNetwork(level.network);
  const names: readonly string[] = parameterNames(start);
  const knobs = {
    level,
    start,
    startValues: level.knobs.map(({ parameter }) => parameterValue(start, parameter)),
    places: level.knobs.map(({ parameter }) => names.indexOf(parameter)),
  };
  known.set(level, knobs);
  return knobs;
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
  return engineAt(knobs, turns).network();
}

/** The cost with the knobs turned this far. Overflow gives Infinity or NaN, which no rule of play accepts. */
export function costAt(knobs: Knobs, turns: Turns): number {
  return engineAt(knobs, turns).costAll(knobs.level.examples);
}

/** ∂C/∂knob for each knob, with the knobs turned this far. */
export function slopesAt(knobs: Knobs, turns: Turns): readonly number[] {
  const engine = engineAt(knobs, turns);
  engine.learnAll(knobs.level.examples);
  return knobs.places.map((place) => engine.gradient[place] as number);
}

/** Whether the cost and every slope are finite with the knobs turned this far. */
export function finiteWithKnobsAt(knobs: Knobs, turns: Turns): boolean {
  const engine = engineAt(knobs, turns);
  return Number.isFinite(engine.learnAll(knobs.level.examples)) && engine.gradient.every(Number.isFinite);
}

const engines = new WeakMap<Knobs, Engine>();

/**
 * One engine for each level, its knobs turned this far. A network of its own for every cost would take most of the time
 * of a nudge. Nobody outside this file holds an engine, so nobody sees it change.
 */
function engineAt(knobs: Knobs, turns: Turns): Engine {
  const engine = engines.get(knobs) ?? new Engine(knobs.start);
  engines.set(knobs, engine);
  for (const [knob, place] of knobs.places.entries())
    engine.parameters[place] = valueAt(knobs, knob, turns[knob] as number);
  return engine;
}

/** A range such as 0 … 0.3 in steps of 0.1 ends after three steps, although 3 · 0.1 is a little more than 0.3. */
const SLACK = 1e-9;

/** True if the knob's value after this many turns is within its range. */
export function isWithinRange(knobs: Knobs, knob: number, turns: number): boolean {
  const { lowest, highest } = turnsWithin(knobs, knob);
  return turns >= lowest && turns <= highest;
}

/** How far a knob can be turned from the start, down and up. */
export function turnsWithin({ level, startValues }: Knobs, knob: number): { lowest: number; highest: number } {
  return stepsFrom(level.knobs[knob] as Knob, startValues[knob] as number);
}

/** The whole steps that a range holds below and above a value. */
export function stepsFrom({ min, max, step }: Knob, start: number): { lowest: number; highest: number } {
  return { lowest: Math.ceil((min - start) / step - SLACK) + 0, highest: Math.floor((max - start) / step + SLACK) + 0 };
}

/** The turns after one nudge. */
export function nudged(turns: Turns, knob: number, direction: -1 | 1): Turns {
  return turns.with(knob, (turns[knob] as number) + direction);
}
