import { costOf, createNetwork, parameterValue, type Shape } from "@nn/core";
import type { NudgeLevel } from "@nn/level-kit";
import { decimalsFor } from "./decimals.ts";

/** What a picture needs besides places and numbers. */
export interface Scenery {
  /** The shape of the network, for the names of quantities. */
  readonly shape: Shape;
  readonly selected: number;
  /** Decimals of each knob's number. */
  readonly decimals: readonly number[];
  /** The cost that fills the bar. */
  readonly fullCost: number;
  readonly target: number;
}

/** The bar is not full at the start, so that the cost can be seen to rise. */
const HEADROOM = 1.25;

/** The scenery of a level. Nothing in it changes during play. */
export function sceneryOf(level: NudgeLevel): Omit<Scenery, "selected"> {
  const network = createNetwork(level.network);
  return {
    shape: network,
    decimals: level.knobs.map(({ parameter, step }) => decimalsFor(parameterValue(network, parameter), step)),
    fullCost: costOf(network, level.examples) * HEADROOM,
    target: level.target,
  };
}
