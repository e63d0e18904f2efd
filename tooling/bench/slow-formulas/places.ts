import type { Names } from "../../../packages/algebra/src/index.ts";
import { type FamilyId, families } from "../../../packages/exercises/src/catalogue.ts";
import { exerciseOf } from "../../../packages/exercises/src/exercise/registry.ts";

export const SEED = 1;

/** A part of a question that is answered in writing, and the names that may stand in it. */
export interface Place {
  readonly family: FamilyId;
  readonly part: string;
  readonly names: Names;
}

export const places: readonly Place[] = families.flatMap(({ id }) =>
  exerciseOf(id, SEED).parts.flatMap((part) =>
    "names" in part ? [{ family: id, part: part.id, names: part.names }] : [],
  ),
);
