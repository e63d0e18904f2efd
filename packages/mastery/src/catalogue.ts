import { type ConceptId, concepts } from "@nn/concepts";
import { type FamilyId, families } from "@nn/exercises";

/** A family as far as learning is concerned. */
export interface CatalogueFamily {
  readonly id: FamilyId;
  readonly concept: ConceptId;
  /** How many answers one variant asks for, from which its time is estimated. */
  readonly parts: number;
}

/** What there is to practise, in the order in which a learner meets it. */
export type Catalogue = readonly CatalogueFamily[];

/** Families by concept, in catalogue order. A concept without a family cannot be practised and is never suggested. */
export function byConcept(catalogue: Catalogue): ReadonlyMap<ConceptId, readonly CatalogueFamily[]> {
  return new Map(concepts.map(({ id }) => [id, catalogue.filter(({ concept }) => concept === id)]));
}

/** Every family of the site. @param partsOf how many answers a family asks for, which only the server knows */
export const catalogueOf = (partsOf: (family: FamilyId) => number): Catalogue =>
  families.map(({ id, concept }) => ({ id, concept, parts: partsOf(id) }));

/** A little reading, and as long again for each answer, in seconds. */
export const secondsFor = ({ parts }: CatalogueFamily): number => 20 + 25 * parts;
