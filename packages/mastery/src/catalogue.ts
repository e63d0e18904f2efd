import { type ConceptId, concepts } from "@nn/concepts";
import { type FamilyId, families } from "@nn/exercises";

/** What matters here about a family. */
export interface CatalogueFamily {
  readonly id: FamilyId;
  readonly concept: ConceptId;
  /** How many answers one variant asks for. Its time is estimated from this. */
  readonly parts: number;
}

/** What there is to practise, in the order of the course. */
export type Catalogue = readonly CatalogueFamily[];

/** Families by concept, in catalogue order. A concept without a family cannot be practised and is never suggested. */
export function byConcept(catalogue: Catalogue): ReadonlyMap<ConceptId, readonly CatalogueFamily[]> {
  return new Map(concepts.map(({ id }) => [id, catalogue.filter(({ concept }) => concept === id)]));
}

/** Every family of the site. @param partsOf how many answers a family asks for, which only the server knows */
export const catalogueOf = (partsOf: (family: FamilyId) => number): Catalogue =>
  families.map(({ id, concept }) => ({ id, concept, parts: partsOf(id) }));

/** A little reading, plus a little more for each answer, in seconds. */
export const secondsFor = ({ parts }: CatalogueFamily): number => 20 + 25 * parts;
