import { type ConceptId, concepts } from "@nn/concepts";
import type { Catalogue } from "./catalogue.ts";
import { type Evidence, evidenceIn } from "./evidence.ts";
import { countedAttempts, type History, isFirst, isFirstRight, isShown, type PastAttempt } from "./history.ts";
import { afterReview, type Memory } from "./memory.ts";

/** Changes whenever the same history would give another summary. */
export const SUMMARY_RULES = 2;

/** What was done in one family, as far as it counts: numbers of variants. */
export interface FamilySum {
  readonly attempts: number;
  /** Right in the end. */
  readonly right: number;
  /** Right at once, without any help. */
  readonly unaided: number;
  readonly lastAt: number | null;
}

/** Where one concept stands, once its evidence has been weighed. */
export interface ConceptSum {
  readonly memory: Memory;
  readonly last: Evidence;
  /** True once anything went well, even with hints or in a level. */
  readonly hasWorked: boolean;
  /** How many times in a row it went wrong, last of all. */
  readonly slips: number;
}

/**
 * What is left of a past when nobody looks at its details any more. The memory of a concept is worked out step by step,
 * so it can go on from any step; a history may begin with a summary of all that went before.
 */
export interface Summary {
  readonly concepts: Readonly<Partial<Record<ConceptId, ConceptSum>>>;
  readonly families: Readonly<Record<string, FamilySum>>;
}

export const NO_FAMILY_SUM: FamilySum = { attempts: 0, right: 0, unaided: 0, lastAt: null };

/** Everything in a history, and in the summary that it begins with. */
export function summaryOf(history: History, catalogue: Catalogue): Summary {
  const before = history.summary ?? { concepts: {}, families: {} };
  const evidence = grouped(evidenceIn(history, catalogue), ({ concept }) => concept);
  const attempts = grouped(countedAttempts(history), ({ family }) => family);
  const sums = concepts.flatMap(({ id }) => {
    const sum = conceptSum(before.concepts[id], evidence.get(id) ?? []);
    return sum ? [[id, sum] as const] : [];
  });
  const families = new Set([...Object.keys(before.families), ...attempts.keys()]);
  return {
    concepts: Object.fromEntries(sums),
    families: Object.fromEntries(
      [...families].map((id) => [id, familySum(before.families[id] ?? NO_FAMILY_SUM, attempts.get(id) ?? [])]),
    ),
  };
}

function conceptSum(before: ConceptSum | undefined, evidence: readonly Evidence[]): ConceptSum | undefined {
  const memory = evidence.reduce<Memory | undefined>(
    (now, { grade, at }) => afterReview(now, grade, at),
    before?.memory,
  );
  const last = evidence.at(-1) ?? before?.last;
  if (!memory || !last) return undefined;
  return {
    memory,
    last,
    hasWorked: before?.hasWorked === true || evidence.some(({ grade }) => grade !== "again"),
    slips: evidence.reduce((slips, { grade }) => (grade === "again" ? slips + 1 : 0), before?.slips ?? 0),
  };
}

const familySum = (before: FamilySum, attempts: readonly PastAttempt[]): FamilySum => ({
  attempts: before.attempts + attempts.filter(isFirst).length,
  right: before.right + attempts.filter(isFirstRight).length,
  unaided: before.unaided + attempts.filter(isShown).length,
  lastAt: attempts.at(-1)?.at ?? before.lastAt,
});

function grouped<T>(list: readonly T[], keyOf: (each: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const each of list) {
    const own = groups.get(keyOf(each));
    if (own) own.push(each);
    else groups.set(keyOf(each), [each]);
  }
  return groups;
}
