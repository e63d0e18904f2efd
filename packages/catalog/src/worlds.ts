import { words } from "./worlds.en.ts";

/** A place on the map of levels. Its packs say in their manifests that they belong to it. */
export interface World {
  readonly id: string;
  readonly title: string;
  /** One sentence: what there is to find out here. */
  readonly summary: string;
}

/** Every world, in the order in which a player meets them. */
export const worlds: readonly World[] = [{ id: "first-steps", ...words["first-steps"] }];
