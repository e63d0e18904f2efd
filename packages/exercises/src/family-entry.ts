import type { ConceptId } from "@nn/concepts";

/** A kind of exercise as it stands in the list of its section. */
export interface FamilyEntry {
  readonly id: string;
  readonly title: string;
  /** One sentence: what one is asked to do. */
  readonly summary: string;
  readonly concept: ConceptId;
}
