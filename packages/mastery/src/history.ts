import type { ConceptId } from "@nn/concepts";
import type { Summary } from "./sums.ts";

/** An answered exercise. Times are milliseconds since 1970. */
export interface PastAttempt {
  readonly id: string;
  readonly family: string;
  /** Which variant of the family. */
  readonly seed: string;
  /** The first mistake that was named. */
  readonly mistake: string | null;
  readonly verdict: string;
  /** False if nothing was marked right or wrong. Such an attempt is not evidence. */
  readonly counts: boolean;
  /** Hints and worked solution shown for this variant before the attempt. */
  readonly hints: number;
  readonly solutionSeen: boolean;
  /** What had become of the same variant before, as far as it counted: nothing, only wrong answers, or a right one. */
  readonly earlier: "none" | "wrong" | "right";
  readonly at: number;
}

/** A solved level, and the concepts that it taught. */
export interface LevelWin {
  readonly level: string;
  readonly concepts: readonly ConceptId[];
  readonly at: number;
}

/** An answer to a question that a chapter asks to be said back. It is evidence about that question alone. */
export interface PastRecall {
  /** The chapter and the question: "downhill#one-step". */
  readonly question: string;
  readonly isRight: boolean;
  readonly at: number;
}

/** A guess before something was shown. */
export interface PastGuess {
  /** What it was about, as an address in the course. */
  readonly about: string;
  readonly isClose: boolean;
  readonly at: number;
}

/** A rule that was chosen before the numbers of an exercise. It is evidence about seeing rules, and no mark. */
export interface PastRule {
  readonly family: string;
  readonly isRight: boolean;
  readonly at: number;
}

/** All that is known about a learner. The order of the lists does not matter. */
export interface History {
  /** All that happened before anything in the lists, worked out. */
  readonly summary?: Summary;
  readonly attempts: readonly PastAttempt[];
  readonly wins: readonly LevelWin[];
  readonly recalls: readonly PastRecall[];
  readonly guesses: readonly PastGuess[];
  readonly rules: readonly PastRule[];
}

export const nothingYet: History = { attempts: [], wins: [], recalls: [], guesses: [], rules: [] };

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** The attempts that count, oldest first. Those of the same moment are in the order of their ids. */
export const countedAttempts = <A extends PastAttempt>({
  attempts,
}: {
  readonly attempts: readonly A[];
}): readonly A[] =>
  attempts
    .filter(({ counts, verdict }) => counts && (verdict === "correct" || verdict === "incorrect"))
    .toSorted((a, b) => a.at - b.at || compareText(a.id, b.id));

/** Levels won, oldest first. */
export const winsInOrder = ({ wins }: History): readonly LevelWin[] =>
  wins.toSorted((a, b) => a.at - b.at || compareText(a.level, b.level));

export const isRight = ({ verdict }: PastAttempt): boolean => verdict === "correct";

/** A variant counts once: at its first attempt, and when it is first right. */
export const isFirst = ({ earlier }: PastAttempt): boolean => earlier === "none";
export const isFirstRight = (attempt: PastAttempt): boolean => isRight(attempt) && attempt.earlier !== "right";

/**
 * Right with nothing shown before. In a worked example whose last steps are left out the others are shown; and numbers
 * that somebody has brought come from a figure, which may tell what is asked. Neither has a seed of digits alone.
 */
export const isUnaided = (attempt: PastAttempt): boolean =>
  isRight(attempt) && attempt.hints === 0 && !attempt.solutionSeen && /^\d+$/.test(attempt.seed);

/** Right at once, without help. */
export const isShown = (attempt: PastAttempt): boolean => isFirst(attempt) && isUnaided(attempt);
