import "server-only";
import type { FamilyId } from "../catalogue.ts";
import { makers } from "../families/makers.ts";
import type { Part } from "../parts/part.ts";
import { fadedSeed } from "../question/form.ts";
import { givenFrom } from "../question/given.ts";
import { CANARY } from "./canary.ts";
import { type Exercise, NotAskedError, type Seed } from "./exercise.ts";
import { faded } from "./faded.ts";

/** As many as a school has open at once. An exercise takes about 32 KB. */
const MOST_KEPT = 2_000;
const kept = new Map<string, Exercise>();

/**
 * The variant of a family that a seed makes, or given numbers. Those used last are kept, because a question that is handed out comes back
 * with an answer, and a search for pleasant numbers takes longer than marking.
 */
export function exerciseOf(family: FamilyId, seed: Seed): Exercise {
  // The canary is part of every key of this store, so no bundler can take the store and leave the canary out.
  const key = `${CANARY} ${family} ${seed}`;
  const known = kept.get(key);
  if (known) {
    kept.delete(key);
    kept.set(key, known);
    return known;
  }
  const made = typeof seed === "string" ? askedAbout(family, seed) : makers[family].make(seed);
  const oldest = kept.keys().next();
  if (kept.size >= MOST_KEPT && !oldest.done) kept.delete(oldest.value);
  kept.set(key, made);
  return made;
}

function askedAbout(family: FamilyId, text: string): Exercise {
  const inForm = fadedSeed(text);
  if (inForm) {
    const made = faded(exerciseOf(family, inForm.number), inForm.form);
    if (!made) throw new NotAskedError(`${family} ${inForm.number} cannot be asked with ${inForm.form}`);
    return made;
  }
  const given = givenFrom(text);
  const made = given && makers[family].about?.(given);
  if (!made) throw new NotAskedError(`${family} cannot be asked about ${text}`);
  return made;
}

/** What is left to answer: all but what a faded question shows. */
export const askedOf = ({ parts, shown }: Exercise): readonly Part[] =>
  parts.filter(({ id }) => !Object.hasOwn(shown, id));

/** @throws {RangeError} if the exercise does not ask for such a part */
export function partOf(exercise: Exercise, id: string): Part {
  const asked = askedOf(exercise);
  const found = asked.find((part) => part.id === id);
  if (!found) throw new RangeError(`this question has the parts ${asked.map((part) => part.id).join(", ")}, not ${id}`);
  return found;
}
