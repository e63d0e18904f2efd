import type { Catalogue } from "./catalogue.ts";
import type { Evidence, Grade } from "./graded.ts";
import { countedAttempts, type History, isFirst, isRight, isShown, type PastAttempt, winsInOrder } from "./history.ts";
import { DAY } from "./memory.ts";

/**
 * What a history says about concepts, oldest first.
 *
 * The first attempt at a variant that counts decides: wrong is "again", right with hints "hard", right without help
 * "good". A right answer after a wrong one to the same variant is "hard", once, and so is a right answer where some steps
 * were shown: it is weaker than a whole one, and never makes a family count as shown. A right answer after the worked
 * solution was shown says nothing, nor does repeating a variant that went well. Winning a level is "good" for the
 * concepts it teaches, once a day for each; a level is never evidence against anybody.
 */
export function evidenceIn(history: History, catalogue: Catalogue): readonly Evidence[] {
  return [...attemptEvidence(history, catalogue), ...winEvidence(history)].toSorted((a, b) => a.at - b.at);
}

function attemptEvidence(history: History, catalogue: Catalogue): readonly Evidence[] {
  const familyOf = new Map<string, Catalogue[number]>(catalogue.map((family) => [family.id, family]));
  return countedAttempts(history).flatMap((attempt) => {
    const family = familyOf.get(attempt.family);
    const grade = family && gradeOf(attempt);
    if (!grade) return [];
    const { id, mistake, at } = attempt;
    return [{ concept: family.concept, family: family.id, grade, at, attempt: { id, mistake } }];
  });
}

/** Undefined where an attempt says nothing new. */
function gradeOf(attempt: PastAttempt): Grade | undefined {
  if (!isRight(attempt)) return isFirst(attempt) ? "again" : undefined;
  if (attempt.solutionSeen || attempt.earlier === "right") return undefined;
  return isShown(attempt) ? "good" : "hard";
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
