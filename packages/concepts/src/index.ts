export { type Concept, concepts } from "./concepts.ts";
export { conceptById, isConceptId, prerequisitesOf } from "./graph.ts";
export type { ConceptId } from "./ideas.ts";
