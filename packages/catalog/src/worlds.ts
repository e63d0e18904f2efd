import { words } from "./worlds.en.ts";

/** A place on the map of levels. Packs say in their manifests to which world they belong. */
export interface World {
  readonly id: string;
  readonly title: string;
  /** One sentence: what there is to discover here. */
  readonly summary: string;
}

/** Every world, in the order in which a player meets them. */
export const worlds: readonly World[] = [{ id: "first-steps", ...words["first-steps"] }];
