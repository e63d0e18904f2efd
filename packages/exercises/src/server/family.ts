import type { FamilyId } from "../families.ts";
import type { FamilyEntry } from "../family-entry.ts";
import type { Question } from "../question.ts";
import type { Solution } from "../verdict.ts";
import type { Part } from "./part.ts";

/** One exercise with everything that belongs to it; only `question` may leave the server. */
export interface Exercise {
  readonly question: Omit<Question, "token" | "family" | "concept">;
  readonly parts: readonly Part[];
  /** A part that is the product of others: an error in a factor is carried forward into it. */
  readonly product?: { readonly whole: string; readonly factors: readonly string[] };
  readonly solution: Solution;
}

/** A kind of exercise: a seed makes a variant, the same one every time. */
export interface Family {
  readonly id: FamilyId;
  readonly make: (seed: number) => Exercise;
}

/** One maker for each family of a section. */
export type Makers<Section extends readonly FamilyEntry[]> = Readonly<
  Record<Extract<Section[number]["id"], FamilyId>, Family>
>;
