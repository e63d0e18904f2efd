import type { NudgeLevel } from "@nn/level-kit";
import { type QuantityId, quantityId } from "@nn/notation";
import type { Shows } from "../shows.ts";
import type { FrameKind } from "./frame.ts";
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
  /** Once the level is won, no knob opens. */
  readonly isWon?: boolean;
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

/** No level has as many knobs; a sandbox may have sixty. */
const MOST_BEADS = 16;
/** On a telephone there is room for those of a level. */
const MOST_BEADS_NARROW = 12;

/** With more knobs than there is room for, only the open one is a bead; the others are dots. */
export const isCrowded = ({ knobs }: Pick<BoardPlan, "knobs">, kind: FrameKind): boolean =>
  knobs.length > (kind === "low" || kind === "tall" ? MOST_BEADS_NARROW : MOST_BEADS);

/** With more than three neurons in a layer, numbers give way to the wires. */
export const isDense = ({ sizes }: Pick<BoardPlan, "sizes">): boolean => Math.max(...sizes) > 3;
