import { costOf, createNetwork, valuesOf } from "@nn/core";
import type { NudgeLevel } from "@nn/level-kit";

/** What an empty and a full glass of a level hold. */
export interface GlassScale {
  readonly low: number;
  readonly high: number;
}

/** Full glasses, from a round number to the next. */
const ROUND = [1, 1.5, 2, 3, 4, 5, 6, 8, 10, 15, 20, 30, 50, 100] as const;

/**
 * A glass goes from 0 to 1 as long as every input, target and activation does so where the level starts. Otherwise all
 * glasses of the level share the next round number above, and where something is negative, its opposite below; marks
 * show where 0 and 1 are.
 */
export function glassScaleOf({ network, examples }: Pick<NudgeLevel, "network" | "examples">): GlassScale {
  const start = createNetwork(network);
  const values = examples.flatMap((example) => {
    const { of } = valuesOf(start, example);
    const activations = start.sizes.flatMap((size, layer) =>
      Array.from({ length: size }, (_, index) => of(layer === 0 ? `x${index}` : `a${layer}.${index}`)),
    );
    return [...example.target, ...activations];
  });
  const isSigned = values.some((value) => value < 0) || network.layers.some(({ activation }) => activation === "tanh");
  const farthest = Math.max(...values.map(Math.abs));
  const high = ROUND.find((full) => farthest <= full * (1 + 1e-9)) ?? farthest;
  return { low: isSigned ? -high : 0, high };
}

/** How full a glass is, as a part of its height. */
export const fillOf = ({ low, high }: GlassScale, value: number): number =>
  Math.max(0, Math.min(1, (value - low) / (high - low)));

/** The cost at the start of a level. */
export const startCostOf = ({ network, examples }: Pick<NudgeLevel, "network" | "examples">): number =>
  costOf(createNetwork(network), examples);
