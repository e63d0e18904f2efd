import type { MapLevel, MapWorld } from "./map.ts";
import { nextLevel, openWorlds } from "./opening.ts";
import { neededIn } from "./opens.ts";

/** The best that is known of a solved level. */
export interface Best {
  readonly stars: number;
  readonly crown: boolean;
}

/** How a level stands: its best, the one to play now, skipped, or waiting. */
export interface LevelStanding {
  readonly level: MapLevel;
  readonly best?: Best | undefined;
  readonly isSkipped: boolean;
  readonly isNext: boolean;
}

export interface WorldStanding {
  readonly world: MapWorld;
  readonly isOpen: boolean;
  readonly isFinished: boolean;
  readonly levels: readonly LevelStanding[];
  /** What opens it: the world before, and how many of its levels. */
  readonly opensAfter?: { readonly world: number; readonly levels: number; readonly isAll: boolean } | undefined;
}

export interface MapStanding {
  readonly worlds: readonly WorldStanding[];
  readonly next: MapLevel | undefined;
  readonly solved: number;
  readonly stars: number;
  readonly levels: number;
}

/** What the whole map shows of a learner. */
export function standingOf(
  worlds: readonly MapWorld[],
  bests: ReadonlyMap<string, Best>,
  skipped: readonly string[],
  allOpen: boolean,
): MapStanding {
  const done = new Set([...bests.keys(), ...skipped]);
  const isOpen = openWorlds(worlds, done).map((open) => open || allOpen);
  // Whoever skipped a level comes back to it when nothing else is left.
  const next = nextLevel(worlds, isOpen, done) ?? nextLevel(worlds, isOpen, new Set(bests.keys()));
  const all = worlds.flatMap(({ levels }) => levels);
  const solved = all.flatMap(({ slug }) => bests.get(slug) ?? []);
  return {
    next,
    solved: solved.length,
    stars: solved.reduce((sum, { stars }) => sum + stars, 0),
    levels: all.length,
    worlds: worlds.map((world, at) => {
      const before = worlds[at - 1];
      return {
        world,
        isOpen: isOpen[at] as boolean,
        isFinished: world.levels.every(({ slug }) => bests.has(slug)),
        opensAfter: before && {
          world: at,
          levels: neededIn(before.levels),
          isAll: neededIn(before.levels) === before.levels.length,
        },
        levels: world.levels.map((level) => ({
          level,
          best: bests.get(level.slug),
          isSkipped: !bests.has(level.slug) && skipped.includes(level.slug),
          isNext: level === next,
        })),
      };
    }),
  };
}
