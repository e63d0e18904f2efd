export { type Concept, type ConceptId, concepts } from "./concepts.ts";
export { conceptById, isConceptId, prerequisitesOf } from "./graph.ts";
