import { costOf, createNetwork, parameterValue } from "@nn/core";
import type { Level } from "@nn/level-kit";
import { decimalsFor } from "../number.ts";
import type { Scenery } from "./picture.ts";

/** The bar is not full at the start, so that a cost that rises can be seen to rise. */
const HEADROOM = 1.25;

/** What pictures of a level need besides places and numbers. Nothing in it changes while the level is played. */
export function sceneryOf(level: Level): Omit<Scenery, "selected"> {
  const network = createNetwork(level.network);
  return {
    shape: network,
    decimals: level.knobs.map(({ parameter, step }) => decimalsFor(parameterValue(network, parameter), step)),
    fullCost: costOf(network, level.examples) * HEADROOM,
    target: level.target,
  };
}
