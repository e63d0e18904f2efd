import type { History } from "./history.ts";

/** How the guesses about one chapter came out. A guess is never a mark: this says how well one can see it coming. */
export interface Guessing {
  readonly chapter: string;
  readonly made: number;
  readonly close: number;
}

/** True if a guess has the sign of the truth and is at least half and at most twice as large; of 0, only 0 is. */
export function isClose(guess: number, truth: number): boolean {
  if (truth === 0) return guess === 0;
  const ratio = guess / truth;
  return ratio >= 0.5 && ratio <= 2;
}

/** Chapter by chapter, in the order in which they were first guessed about. The first guess about a thing counts. */
export function guessingIn({ guesses }: History): readonly Guessing[] {
  const first = new Map<string, boolean>();
  for (const { about, isClose } of guesses.toSorted((a, b) => a.at - b.at))
    if (!first.has(about)) first.set(about, isClose);
  const chapters = [...new Set([...first.keys()].map(chapterOf))];
  return chapters.map((chapter) => {
    const own = [...first].filter(([about]) => chapterOf(about) === chapter);
    return { chapter, made: own.length, close: own.filter(([, isClose]) => isClose).length };
  });
}

const chapterOf = (address: string): string => address.split("#")[0] ?? "";
