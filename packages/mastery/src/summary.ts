import { concepts } from "@nn/concepts";
import type { Catalogue } from "./catalogue.ts";
import { evidenceIn } from "./evidence.ts";
import type { Evidence } from "./graded.ts";
import { countedAttempts, type History, isFirst, isFirstRight, isRight, isShown, type PastAttempt } from "./history.ts";
import { afterReview, type Memory } from "./memory.ts";
import { rungAfter } from "./rung.ts";
import { type ConceptSum, type FamilySum, NO_FAMILY_SUM, type Summary } from "./sums.ts";

/** Changes whenever the same history would give another summary. */
export const SUMMARY_RULES = 5;

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
  missed: before.missed + attempts.filter((attempt) => isFirst(attempt) && !isRight(attempt)).length,
  lastAt: attempts.at(-1)?.at ?? before.lastAt,
  rung: attempts.reduce(rungAfter, before.rung),
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
