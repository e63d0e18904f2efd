import { worlds } from "@nn/catalog";
import { type Level, type LevelReport, readingPays } from "@nn/level-kit";
import { spearman } from "./spearman.ts";

/** What is known about one level; nothing but its slug where it cannot be read or solved. */
export interface Row {
  readonly slug: string;
  readonly level?: Level;
  readonly report?: LevelReport | undefined;
}

/** Reading should pay on this share of a world's levels. */
export const LEVELS_SHARE = 2 / 3;

/** Of fewer levels than these, nothing is said of how many should be how. */
const FEWEST = 3;

/** What a world as a whole must have. */
export interface WorldFacts {
  /** Those whose knobs are turned. */
  readonly levels: number;
  /**
   * Whether reading must pay here, and must once not be enough: in the worlds from the second to the fifth, once there are
   * enough levels to say so.
   */
  readonly wantsReading: boolean;
  /** Of the difficulties with the order of play. */
  readonly rho: number | undefined;
  /** Levels on which reading pays. */
  readonly reads: number;
  readonly stopsReader: readonly string[];
}

export function factsOf(world: string, rows: readonly Row[]): WorldFacts {
  const reports = rows.flatMap(({ slug, report }) => (report ? [{ slug, report }] : []));
  return {
    levels: reports.length,
    wantsReading: reports.length >= FEWEST && worlds.slice(1, 5).some(({ id }) => id === world),
    rho: spearman(reports.map(({ report }) => report.difficulty)),
    reads: reports.filter(({ report }) => readingPays(report)).length,
    stopsReader: reports.filter(({ report }) => report.reader.end === "stopped").map(({ slug }) => slug),
  };
}
