import { words } from "./worlds.en.ts";

/** A place on the map of levels. Packs say in their manifests to which world they belong. */
export interface World {
  /** Also the folder of its pack in the workspace. */
  readonly id: string;
  readonly title: string;
  /** A line under the title: what there is to discover here. */
  readonly summary: string;
}

const order = [
  "one-neuron",
  "the-chain",
  "asleep",
  "many-wires",
  "many-examples",
  "landscape",
  "ink-and-fog",
] as const satisfies readonly (keyof typeof words)[];

/** Every world, in the order in which a player meets them. One without levels is still being made: nothing shows it. */
export const worlds: readonly World[] = order.map((id) => ({ id, ...words[id] }));
