import "server-only";
import type { FamilyId } from "../catalogue.ts";
import type { Part } from "../parts/part.ts";
import type { Form } from "../question/form.ts";
import type { Given } from "../question/given.ts";
import type { Question } from "../question/question.ts";
import type { Solution } from "../question/solution.ts";
import type { WorkedStep } from "./worked-steps.ts";

/** One exercise with everything that belongs to it; only `question` may leave the server. */
export interface Exercise {
  readonly question: Omit<Question, "token" | "family" | "concept" | "taughtAt">;
  readonly parts: readonly Part[];
  readonly solution: Solution;
  /** The worked solution step by step; empty where it is not written in steps. */
  readonly steps: readonly WorkedStep[];
  /** Right answers that the question shows already, by part: none but in a faded one. */
  readonly shown: Readonly<Record<string, string>>;
}

/**
 * What a variant is made from: a whole number below 2³², the same with the form in which it is asked (`seedIn`), or the
 * text of numbers that somebody has brought.
 */
export type Seed = number | string;

/** These numbers make no question of this family. */
export class NotAskedError extends RangeError {
  override readonly name = "NotAskedError";
}

/** A kind of exercise: a seed makes a variant, the same one every time. */
export interface Family<Id extends FamilyId = FamilyId> {
  readonly id: Id;
  readonly make: (seed: number) => Exercise;
  /** False for a seed of which it is known beforehand that it cannot be shown in that form. */
  readonly mayBeShown?: (seed: number, form: Exclude<Form, "whole">) => boolean;
  /** The same question about numbers that somebody has brought; undefined where it makes no sense of them. */
  readonly about?: (given: Given) => Exercise | undefined;
}
