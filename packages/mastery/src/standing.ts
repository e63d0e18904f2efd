import { type ConceptId, concepts } from "@nn/concepts";
import type { FamilyId } from "@nn/exercises";
import { byConcept, type Catalogue } from "./catalogue.ts";
import type { Evidence } from "./graded.ts";
import type { History } from "./history.ts";
import { dueAtOf, type Memory } from "./memory.ts";
import { summaryOf } from "./summary.ts";
import { type ConceptSum, type FamilySum, NO_FAMILY_SUM } from "./sums.ts";

/** Untouched; begun; shown in enough families; shown, but time to look again. */
export type Mastery = "new" | "learning" | "known" | "due";

/** What was done in one family. */
export interface FamilyStanding extends FamilySum {
  readonly family: FamilyId;
}

/** How a learner stands with one concept. */
export interface Standing {
  readonly concept: ConceptId;
  readonly state: Mastery;
  readonly families: readonly FamilyStanding[];
  /** In how many families something was right without help, and how many it takes. */
  readonly shownIn: number;
  readonly needed: number;
  /** Absent if there is no evidence yet. */
  readonly memory?: Memory;
  readonly last?: Evidence;
  /** True once anything went well, even with hints or in a level. */
  readonly hasWorked: boolean;
  /** How many times in a row it went wrong, last of all. */
  readonly slips: number;
}

/** To get beyond "learning", a concept has to be shown in this many families, or all if there are fewer. */
const FAMILIES_TO_KNOW = 2;

export type Standings = ReadonlyMap<ConceptId, Standing>;

/** Where a learner stands with every concept, in chapter order. */
export function standingsIn(history: History, now: number, catalogue: Catalogue): Standings {
  const families = byConcept(catalogue);
  const summary = summaryOf(history, catalogue);
  return new Map(
    concepts.map(({ id }) => {
      const own = (families.get(id) ?? []).map(({ id: family }) => ({
        family,
        ...(summary.families[family] ?? NO_FAMILY_SUM),
      }));
      return [id, standingOf(id, own, summary.concepts[id], now)];
    }),
  );
}

function standingOf(
  concept: ConceptId,
  families: readonly FamilyStanding[],
  sum: ConceptSum | undefined,
  now: number,
): Standing {
  const shownIn = families.filter(({ unaided }) => unaided > 0).length;
  const needed = Math.min(FAMILIES_TO_KNOW, families.length);
  if (!sum) return { concept, families, shownIn, needed, hasWorked: false, slips: 0, state: "new" };
  const isKnown = shownIn >= needed && sum.last.grade !== "again";
  const state = isKnown ? (now >= dueAtOf(sum.memory) ? "due" : "known") : "learning";
  return { concept, families, shownIn, needed, state, ...sum };
}
