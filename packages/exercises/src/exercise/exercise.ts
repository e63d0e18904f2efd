import "server-only";
import type { FamilyId } from "../catalogue.ts";
import type { Part } from "../parts/part.ts";
import type { Given } from "../question/given.ts";
import type { Question } from "../question/question.ts";
import type { Solution } from "../question/verdict.ts";

/** One exercise with everything that belongs to it; only `question` may leave the server. */
export interface Exercise {
  readonly question: Omit<Question, "token" | "family" | "concept" | "taughtAt">;
  readonly parts: readonly Part[];
  readonly solution: Solution;
}

/** What a variant is made from: a whole number below 2³², or the text of numbers that somebody has brought. */
export type Seed = number | string;

/** These numbers make no question of this family. */
export class NotAskedError extends RangeError {
  override readonly name = "NotAskedError";
}

/** A kind of exercise: a seed makes a variant, the same one every time. */
export interface Family<Id extends FamilyId = FamilyId> {
  readonly id: Id;
  readonly make: (seed: number) => Exercise;
  /** The same question about numbers that somebody has brought; undefined where it makes no sense of them. */
  readonly about?: (given: Given) => Exercise | undefined;
}
