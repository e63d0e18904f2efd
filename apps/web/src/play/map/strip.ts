import type { LevelLink, MapWorld } from "./map.ts";

/** What stands above a level: its own world level by level, the others by name. */
export interface StripWorld {
  readonly id: string;
  readonly title: string;
  /** Left out where the map itself has to show them, so that a level's page does not grow with every new level. */
  readonly levels?: readonly LevelLink[];
}

export const stripOf = (worlds: readonly MapWorld[], here: string): readonly StripWorld[] =>
  worlds.map(({ id, title, levels }) =>
    levels.some(({ slug }) => slug === here)
      ? { id, title, levels: levels.map(({ slug, title }) => ({ slug, title })) }
      : { id, title },
  );
