import { Engine, type Network } from "@nn/core";
import type { NudgeLevel } from "@nn/level-kit";

/** What the network says for every example, and for every input in between. */
export interface Sight {
  /** answers[example][output] */
  readonly answers: readonly (readonly number[])[];
  /** The first output over a grid of inputs: one row for a curve, one for each step of the second input for a map. */
  readonly said: readonly (readonly number[])[];
}

/** From where to where the inputs of a level are drawn, one for each input. */
export type Span = readonly [from: number, to: number];

/** How far the drawing goes on beyond the outermost examples, as a part of their span. */
const BEYOND = 0.25;

const CURVE_POINTS = 61;
const MAP_CELLS = 18;

/** The kind of drawing that a level has: several examples of one input or of two. */
export function viewOf({ network, examples }: Pick<NudgeLevel, "network" | "examples">): "curve" | "map" | undefined {
  if (examples.length < 2 || network.layers.at(-1)?.neurons !== 1) return undefined;
  return network.inputs === 1 ? "curve" : network.inputs === 2 ? "map" : undefined;
}

export function spansOf({ network, examples }: Pick<NudgeLevel, "network" | "examples">): readonly Span[] {
  return Array.from({ length: network.inputs }, (_, input) => {
    const values = examples.map((example) => example.input[input] as number);
    const [low, high] = [Math.min(...values), Math.max(...values)];
    const room = high > low ? (high - low) * BEYOND : 1;
    return [low - room, high + room];
  });
}

export function sightOf(level: Pick<NudgeLevel, "network" | "examples">, network: Network): Sight | undefined {
  if (level.examples.length < 2) return undefined;
  // One engine for all of these inputs: a map has 324 of them, and a nudge must not make garbage of each.
  const engine = new Engine(network);
  const answers = level.examples.map(({ input }) => Array.from(engine.forward(input)));
  const [across, up] = spansOf(level);
  const firstOf = (...input: readonly number[]) => engine.forward(input)[0] as number;
  switch (viewOf(level)) {
    case "curve":
      return { answers, said: [steps(across as Span, CURVE_POINTS).map((x) => firstOf(x))] };
    case "map":
      return {
        answers,
        said: cells(up as Span).map((y) => cells(across as Span).map((x) => firstOf(x, y))),
      };
    case undefined:
      return { answers, said: [] };
  }
}

const steps = ([from, to]: Span, count: number) =>
  Array.from({ length: count }, (_, at) => from + ((to - from) * at) / (count - 1));

/** The middles of the cells between two ends. */
const cells = ([from, to]: Span) =>
  Array.from({ length: MAP_CELLS }, (_, at) => from + ((to - from) * (at + 0.5)) / MAP_CELLS);
