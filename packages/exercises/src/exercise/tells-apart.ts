import "server-only";
import type { FamilyId } from "../catalogue.ts";
import { namelessIn } from "../parts/number/mistake-in.ts";
import type { Seed } from "./exercise.ts";
import { askedOf, exerciseOf } from "./registry.ts";

/**
 * True where every mistake in numbers that a variant expects has a number of its own, so that each is told by its name. One
 * in which two slips come to the same is a poorer question, and is better not handed out. What is worked out already
 * nobody can get wrong.
 */
export const tellsApart = (family: FamilyId, seed: Seed): boolean =>
  askedOf(exerciseOf(family, seed)).every((part) => part.kind !== "number" || namelessIn(part).length === 0);
