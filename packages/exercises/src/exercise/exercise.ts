import "server-only";
import type { FamilyId } from "../catalogue.ts";
import type { Part } from "../parts/part.ts";
import type { Question } from "../question/question.ts";
import type { Solution } from "../question/verdict.ts";

/** One exercise with everything that belongs to it; only `question` may leave the server. */
export interface Exercise {
  readonly question: Omit<Question, "token" | "family" | "concept" | "taughtAt">;
  readonly parts: readonly Part[];
  readonly solution: Solution;
}

/** A kind of exercise: a seed makes a variant, the same one every time. */
export interface Family<Id extends FamilyId = FamilyId> {
  readonly id: Id;
  readonly make: (seed: number) => Exercise;
}
