import { type ConceptId, concepts, prerequisitesOf } from "@nn/concepts";
import type { Standings } from "./standing.ts";

/** Which concepts have been met, and so which may come next. */
export interface Readiness {
  /** Met, or needed for something that is known. */
  readonly isMet: (concept: ConceptId) => boolean;
  /** What is still missing for a concept, near and far, in chapter order. Never a concept without exercises. */
  readonly missingFor: (concept: ConceptId) => readonly ConceptId[];
}

/** A learner who knows a concept has met all that it builds on, wherever that was learned. */
export function readinessOf(standings: Standings): Readiness {
  const known = concepts.map(({ id }) => id).filter((id) => ["known", "due"].includes(standings.get(id)?.state ?? ""));
  const implied = new Set(known.flatMap((id) => prerequisitesOf(id)));
  const isMet = (id: ConceptId) => implied.has(id) || standings.get(id)?.hasWorked === true;
  const canBePractised = (id: ConceptId) => (standings.get(id)?.families.length ?? 0) > 0;
  return {
    isMet,
    missingFor: (concept) => prerequisitesOf(concept).filter((id) => canBePractised(id) && !isMet(id)),
  };
}
