import { type ConceptId, concepts } from "@nn/concepts";
import type { FamilyId } from "@nn/exercises";
import { byConcept, type Catalogue, type CatalogueFamily } from "./catalogue.ts";
import { type Evidence, evidenceIn } from "./evidence.ts";
import { countedAttempts, type History, isFirst, isFirstRight, isShown, type PastAttempt } from "./history.ts";
import { afterReview, dueAtOf, type Memory } from "./memory.ts";

/** Untouched; begun; shown in enough families; shown, but time to look again. */
export type Mastery = "new" | "learning" | "known" | "due";

/** What was done in one family, as far as it counts: numbers of variants. */
export interface FamilyStanding {
  readonly family: FamilyId;
  readonly attempts: number;
  /** Right in the end. */
  readonly right: number;
  /** Right at once, without any help. */
  readonly unaided: number;
  readonly lastAt: number | null;
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
}

/** To get beyond "learning", a concept has to be shown in this many families, or all if there are fewer. */
const FAMILIES_TO_KNOW = 2;

export type Standings = ReadonlyMap<ConceptId, Standing>;

/** Where a learner stands with every concept, in chapter order. */
export function standingsIn(history: History, now: number, catalogue: Catalogue): Standings {
  const families = byConcept(catalogue);
  const evidence = evidenceIn(history, catalogue);
  const attempts = countedAttempts(history);
  return new Map(
    concepts.map(({ id }) => {
      const own = (families.get(id) ?? []).map((family) => familyStanding(family, attempts));
      const about = evidence.filter(({ concept }) => concept === id);
      return [id, standingOf(id, own, about, now)];
    }),
  );
}

function familyStanding({ id }: CatalogueFamily, attempts: readonly PastAttempt[]): FamilyStanding {
  const own = attempts.filter(({ family }) => family === id);
  return {
    family: id,
    attempts: own.filter(isFirst).length,
    right: own.filter(isFirstRight).length,
    unaided: own.filter(isShown).length,
    lastAt: own.at(-1)?.at ?? null,
  };
}

function standingOf(
  concept: ConceptId,
  families: readonly FamilyStanding[],
  evidence: readonly Evidence[],
  now: number,
): Standing {
  const shownIn = families.filter(({ unaided }) => unaided > 0).length;
  const needed = Math.min(FAMILIES_TO_KNOW, families.length);
  const hasWorked = evidence.some(({ grade }) => grade !== "again");
  const memory = evidence.reduce<Memory | undefined>(
    (before, { grade, at }) => afterReview(before, grade, at),
    undefined,
  );
  const last = evidence.at(-1);
  const base = { concept, families, shownIn, needed, hasWorked };
  if (!memory || !last) return { ...base, state: "new" };
  const isKnown = shownIn >= needed && last.grade !== "again";
  const state = isKnown ? (now >= dueAtOf(memory) ? "due" : "known") : "learning";
  return { ...base, state, memory, last };
}
