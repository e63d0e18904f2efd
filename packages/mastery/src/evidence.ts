import type { ConceptId } from "@nn/concepts";
import type { FamilyId } from "@nn/exercises";
import type { Catalogue } from "./catalogue.ts";
import { countedAttempts, type History, isRight, isUnaided, type PastAttempt, winsInOrder } from "./history.ts";
import { DAY } from "./memory.ts";

/** How well it went: badly, with help, or unaided. */
export type Grade = "again" | "hard" | "good";

/** One piece of evidence on how well a concept is known. */
export interface Evidence {
  readonly concept: ConceptId;
  readonly grade: Grade;
  readonly at: number;
  /** Absent for a level. */
  readonly family?: FamilyId;
}

/**
 * What a history says about concepts, oldest first.
 *
 * The first attempt at a variant that counts decides: wrong is "again", right with hints "hard", right without help
 * "good". A right answer after a wrong one to the same variant is "hard", once. A right answer after the worked
 * solution was shown says nothing, nor does repeating a variant that went well. Winning a level is "good" for the
 * concepts it teaches, once a day for each; a level is never evidence against anybody.
 */
export function evidenceIn(history: History, catalogue: Catalogue): readonly Evidence[] {
  return [...attemptEvidence(history, catalogue), ...winEvidence(history)].toSorted((a, b) => a.at - b.at);
}

function attemptEvidence(history: History, catalogue: Catalogue): readonly Evidence[] {
  const familyOf = new Map<string, Catalogue[number]>(catalogue.map((family) => [family.id, family]));
  const lastOf = new Map<string, Grade>();
  return countedAttempts(history).flatMap((attempt) => {
    const family = familyOf.get(attempt.family);
    if (!family) return [];
    const variant = `${attempt.family} ${attempt.seed}`;
    const grade = gradeOf(attempt, lastOf.get(variant));
    if (!grade) return [];
    lastOf.set(variant, grade);
    return [{ concept: family.concept, family: family.id, grade, at: attempt.at }];
  });
}

function gradeOf(attempt: PastAttempt, before: Grade | undefined): Grade | undefined {
  if (!isRight(attempt)) return before === undefined ? "again" : undefined;
  if (attempt.solutionSeen) return undefined;
  if (before === undefined) return isUnaided(attempt) ? "good" : "hard";
  return before === "again" ? "hard" : undefined;
}

function winEvidence(history: History): readonly Evidence[] {
  const counted = new Set<string>();
  return winsInOrder(history).flatMap(({ concepts, at }) =>
    concepts.flatMap((concept) => {
      const day = `${concept} ${Math.floor(at / DAY)}`;
      if (counted.has(day)) return [];
      counted.add(day);
      return [{ concept, grade: "good" as const, at }];
    }),
  );
}
