import type { LevelBest } from "@nn/db";

/** What is needed from the catalog: its levels, and their revisions. */
export type Packs = readonly {
  readonly levels: readonly { readonly id: string; readonly slug: string; readonly rev: number }[];
}[];

/** A learner's best on one level. */
export interface LevelProgress {
  readonly uuid: string;
  readonly slug: string;
  readonly stars: number;
  readonly crown: boolean;
  /** The fewest nudges and the least ink at the current revision; absent if it was only solved before it changed. */
  readonly nudges?: number;
  readonly ink?: number;
  /** The same for each start of the current revision that is won, by its number. */
  readonly starts: readonly {
    readonly start: number;
    readonly stars: number;
    readonly nudges: number;
    readonly ink: number;
  }[];
  readonly runs: number;
  readonly firstAt: string;
}

/**
 * Joins what was stored with the levels of the catalog, in its order. Stars and crowns stay when a level changes; counts
 * of nudges and ink do not, because they may no longer be reachable. Runs of removed levels are left out.
 */
export function levelProgress(bests: readonly LevelBest[], packs: Packs): readonly LevelProgress[] {
  return packs
    .flatMap(({ levels }) => levels)
    .flatMap(({ id, slug, rev }) => {
      const own = bests.filter(({ levelUuid }) => levelUuid === id);
      if (own.length === 0) return [];
      const present = own.filter(({ levelRev }) => levelRev === rev);
      const least = (of: "nudges" | "ink") => Math.min(...present.map((best) => best[of]));
      return [
        {
          uuid: id,
          slug,
          stars: Math.max(...own.map(({ stars }) => stars)),
          crown: own.some(({ crown }) => crown),
          ...(present.length > 0 ? { nudges: least("nudges"), ink: least("ink") } : {}),
          starts: present.map(({ start, stars, nudges, ink }) => ({ start, stars, nudges, ink })),
          runs: own.reduce((sum, { runs }) => sum + runs, 0),
          firstAt: own.map(({ firstAt }) => firstAt).toSorted()[0] ?? "",
        },
      ];
    });
}
