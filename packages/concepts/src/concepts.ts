import { type ConceptId, ideas } from "./ideas.ts";
import { words } from "./words.en.ts";

export interface Concept {
  readonly id: ConceptId;
  readonly title: string;
  /** One sentence; plain text with formulas between dollar signs. */
  readonly summary: string;
  /** What has to be understood before; each stands earlier in the list. */
  readonly requires: readonly ConceptId[];
}

/** Every idea, in the order of the course: nothing stands before what it requires. */
export const concepts: readonly Concept[] = ideas.map(({ id, requires }) => ({ id, ...words[id], requires }));
