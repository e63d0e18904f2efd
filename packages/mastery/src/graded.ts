import type { ConceptId } from "@nn/concepts";
import type { FamilyId } from "@nn/exercises";

/** How well it went: badly, with help, or unaided. */
export type Grade = "again" | "hard" | "good";

/** One piece of evidence on how well a concept is known. */
export interface Evidence {
  readonly concept: ConceptId;
  readonly grade: Grade;
  readonly at: number;
  /** Absent for a level. */
  readonly family?: FamilyId;
  /** Absent for a level, and the mistake null where none was named. */
  readonly attempt?: { readonly id: string; readonly mistake: string | null };
}
