import type { Attempt } from "@nn/db";
import { isFamilyId, type NamedMistake, type RichText } from "@nn/exercises";
import type { Effort } from "@nn/exercises/server";
import { grade, type Seed } from "@nn/exercises/server";

/** A mistake as a learner reads it. */
export interface MistakeWords {
  readonly title: string;
  /** About the numbers of the attempt in which it was made; empty if that question no longer exists. */
  readonly explanation: RichText;
}

/**
 * The words about a mistake in a stored attempt. Words are not stored: the answers are marked again, which gives what
 * the site would say today.
 *
 * @param effort  what marking again may cost; when it is spent, the title has to do
 * @param part    where it was made; by default the first part with this mistake
 */
export function mistakeWords(attempt: Attempt, mistake: string, effort: Effort, part?: string): MistakeWords {
  const found = namedAgain(attempt, effort).find(([id, { name }]) => name === mistake && (part ?? id) === id)?.[1];
  return found ? { title: found.title, explanation: found.explanation } : { title: asWords(mistake), explanation: [] };
}

function namedAgain(
  { family, seed, answers }: Attempt,
  effort: Effort,
): readonly (readonly [part: string, mistake: NamedMistake])[] {
  if (!isFamilyId(family)) return [];
  try {
    return Object.entries(grade(family, seedFrom(seed), answers, effort).parts).flatMap(([id, verdict]) =>
      verdict.kind === "incorrect" && verdict.mistake ? [[id, verdict.mistake] as const] : [],
    );
  } catch (error) {
    // An earlier version of the family had other parts. A stack overflow is a RangeError too, but a fault of ours.
    if (!(error instanceof RangeError) || /call stack/.test(error.message)) throw error;
    return [];
  }
}

/** A seed as it is stored: a number with all its digits, or the text of given numbers. */
export const seedFrom = (stored: string): Seed => (/^\d+$/.test(stored) ? Number(stored) : stored);

/** "missing-two" as "Missing two". */
const asWords = (name: string): string => `${name.charAt(0).toUpperCase()}${name.slice(1)}`.replaceAll("-", " ");
