import "server-only";
import { addressOf, placeExplaining } from "@nn/course";
import { type FamilyId, families } from "../catalogue.ts";
import { makers } from "../families/makers.ts";
import { FORMS, type Form, seedIn } from "../question/form.ts";
import type { Question } from "../question/question.ts";
import type { Solution } from "../question/solution.ts";
import type { Hint } from "../question/verdict.ts";
import { NotAskedError, type Seed } from "./exercise.ts";
import { asksLettersAlone } from "./letters-alone.ts";
import { exerciseOf, partOf } from "./registry.ts";

/**
 * The public side of a variant, with the token from which the server can make it again.
 *
 * @param seed   a whole number below 2³², the same with a form, or the text of given numbers (see `givenText`)
 * @param token  from `signToken`; `seedOf` its ticket is the seed
 * @throws {NotAskedError} if nothing can be asked about the given numbers
 */
export function makeQuestion(family: FamilyId, seed: Seed, token: string): Question {
  const summary = families.find(({ id }) => id === family);
  if (!summary) throw new RangeError(`there is no family called ${family}`);
  const exercise = exerciseOf(family, seed);
  const place = placeExplaining(summary.concept, summary.taughtAt);
  return {
    family,
    token,
    concept: summary.concept,
    ...(place && { taughtAt: { address: addressOf(place), title: place.section.title } }),
    // Whoever sees the first steps sees the rule.
    ...(summary.rule && !exercise.question.worked && { rule: summary.rule }),
    ...exercise.question,
  };
}

/**
 * One of three hints for a part: the question to ask oneself, the factor to look at, that factor worked out.
 * @throws {RangeError} if the question has no such part
 */
export function hint(family: FamilyId, seed: Seed, part: string, step: 1 | 2 | 3): Hint {
  const { hints, lookAt } = partOf(exerciseOf(family, seed), part);
  return { step, text: hints[step - 1] ?? [], lookAt: step === 1 ? [] : lookAt, isLast: step === 3 };
}

/** The worked solution with live numbers, and the reference answer of each part. */
export const solution = (family: FamilyId, seed: Seed): Solution => exerciseOf(family, seed).solution;

/**
 * The form nearest to the one that is wanted in which this variant can be asked, and the seed that says so. What cannot
 * be shown with one step left out may be with two. Where letters alone are asked for, it is always the whole.
 */
export function seedNear(family: FamilyId, number: number, wanted: Form): { readonly form: Form; readonly seed: Seed } {
  for (const form of asksLettersAlone(family) ? [] : FORMS.slice(FORMS.indexOf(wanted)))
    if (form !== "whole" && isAsked(family, seedIn(form, number))) return { form, seed: seedIn(form, number) };
  return { form: "whole", seed: number };
}

/** False for a family of which no variant is shown in part: its solutions are not written in steps, or all the same. */
export const goesInSteps = (family: FamilyId, seed: Seed): boolean =>
  !asksLettersAlone(family) && exerciseOf(family, seed).steps.length > 0;

/** False where a look at the seed alone says that it cannot be asked in that form: another one is worth looking at. */
export const mayBeAsked = (family: FamilyId, number: number, form: Form): boolean =>
  form === "whole" || (makers[family].mayBeShown?.(number, form) ?? true);

function isAsked(family: FamilyId, seed: Seed): boolean {
  try {
    exerciseOf(family, seed);
    return true;
  } catch (error) {
    if (error instanceof NotAskedError) return false;
    throw error;
  }
}
