import { createNetwork, type Example, type Factor, type Network, type QuantityId, trace } from "@nn/core";
import type { BackpropLevel } from "../document/level.ts";

/** A place for one factor, on a path from the cost back to a wanted parameter. */
export interface Slot {
  /** Which of the level's wanted parameters it is for, and its name. */
  readonly wanted: number;
  readonly parameter: QuantityId;
  /** Which of that parameter's paths it is on, and how many factors back from the cost it stands. */
  readonly path: number;
  readonly place: number;
  /** What belongs here, by the core: ∂of/∂by and its value. A screen shows it once it is placed. */
  readonly factor: Factor;
}

/** The numbers of the one example that a level of kind backprop is about. */
export interface Ground {
  readonly network: Network;
  readonly example: Example;
  readonly slots: readonly Slot[];
}

const known = new WeakMap<BackpropLevel, Ground>();

/** A level never changes, so its factors are worked out once. */
export function groundOf(level: BackpropLevel): Ground {
  const before = known.get(level);
  if (before) return before;
  const network = createNetwork(level.network);
  const [example] = level.examples;
  if (!example) throw new Error(`${level.slug} has no example`);
  const slots = level.wanted.flatMap((name, wanted) => {
    const { quantity, paths } = trace(network, example, name);
    return paths.flatMap(({ factors }, path) =>
      factors.toReversed().map((factor, place) => ({ wanted, parameter: quantity, path, place, factor })),
    );
  });
  const ground = { network, example, slots };
  known.set(level, ground);
  return ground;
}

/** Every place of a level, path by path, in the order from the cost back. Their number is par. */
export function slotsOf(level: BackpropLevel): readonly Slot[] {
  return groundOf(level).slots;
}
