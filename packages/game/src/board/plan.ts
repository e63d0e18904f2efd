import type { NudgeLevel } from "@nn/level-kit";
import { type QuantityId, quantityId } from "@nn/notation";
import type { Shows } from "../shows.ts";
import { viewOf } from "./sight.ts";

/** Sizes of the layers, the inputs first. */
export type Sizes = readonly number[];

/** What a layout must know about a level. */
export interface BoardPlan {
  readonly sizes: Sizes;
  /** The parameters that are knobs, in order. */
  readonly knobs: readonly QuantityId[];
  readonly shows: Shows;
  /** How many examples there are, and how what the network says for all inputs can be drawn. */
  readonly examples: number;
  readonly view?: "curve" | "map";
}

/** Sizes of a level's layers, the inputs first. */
export const sizesOf = ({ network }: Pick<NudgeLevel, "network">): Sizes => [
  network.inputs,
  ...network.layers.map(({ neurons }) => neurons),
];

/** The plan of a level. */
export function planOf(level: Pick<NudgeLevel, "network" | "knobs" | "examples">, shows: Shows): BoardPlan {
  const view = viewOf(level);
  return {
    sizes: sizesOf(level),
    knobs: level.knobs.map(({ parameter }) => quantityId(parameter)),
    shows,
    examples: level.examples.length,
    ...(view && { view }),
  };
}

/** With more than three neurons in a layer, numbers give way to the wires. */
export const isDense = ({ sizes }: Pick<BoardPlan, "sizes">): boolean => Math.max(...sizes) > 3;
