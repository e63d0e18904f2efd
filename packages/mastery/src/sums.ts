import type { ConceptId } from "@nn/concepts";
import type { Form } from "@nn/exercises";
import type { Evidence } from "./graded.ts";
import type { Memory } from "./memory.ts";

/** Where a learner stands in one family on the way from a worked example to the whole. */
export interface Rung {
  /** How the next variant is asked. */
  readonly form: Form;
  /** How far it had come: what leads back is followed by this again, as soon as it went well. */
  readonly furthest: Form;
  /** How many variants in a row went wrong, last of all. */
  readonly missed: number;
}

/** What was done in one family, as far as it counts: numbers of variants. */
export interface FamilySum {
  readonly attempts: number;
  /** Right in the end. */
  readonly right: number;
  /** Right at once, without any help. */
  readonly unaided: number;
  /** Wrong at first. */
  readonly missed: number;
  readonly lastAt: number | null;
  /** Null until something was tried without its solution. */
  readonly rung: Rung | null;
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

export const NO_FAMILY_SUM: FamilySum = { attempts: 0, right: 0, unaided: 0, missed: 0, lastAt: null, rung: null };
