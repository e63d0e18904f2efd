import { type Concept, concepts } from "./concepts.ts";
import type { ConceptId } from "./ideas.ts";

const byId: ReadonlyMap<string, Concept> = new Map(concepts.map((concept) => [concept.id, concept]));

/** True if `value` names an idea of the graph. */
export function isConceptId(value: unknown): value is ConceptId {
  return typeof value === "string" && byId.has(value);
}

/** @throws {RangeError} if there is no such idea, which only a value from outside the types can cause */
export function conceptById(id: ConceptId): Concept {
  const concept = byId.get(id);
  if (!concept) throw new RangeError(`concept: expected one of ${[...byId.keys()].join(", ")}, received ${String(id)}`);
  return concept;
}

/** Everything that has to be understood before this idea, near and far, in chapter order; without the idea itself. */
export function prerequisitesOf(id: ConceptId): readonly ConceptId[] {
  const needed = new Set<ConceptId>(conceptById(id).requires);
  // A set visits what is added while it is walked, so this reaches the far ones too.
  for (const each of needed) for (const further of conceptById(each).requires) needed.add(further);
  return concepts.map((concept) => concept.id).filter((each) => needed.has(each));
}
