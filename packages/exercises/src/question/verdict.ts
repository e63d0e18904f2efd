import type { SectionLink } from "./question.ts";
import type { RichText } from "./rich-text.ts";

/** A mistake that was recognised: the only one of the catalogue that explains the answer. */
export interface NamedMistake {
  /** Stable name for notebooks and statistics, such as "missing-two". */
  readonly name: string;
  readonly title: string;
  readonly explanation: RichText;
  /** Ids of the quantities in the figure to look at, such as "a1.0". */
  readonly lookAt: readonly string[];
}

/** One of several things that an answer can mean: the answer to send in its place, and how it is read. */
export interface Choice {
  readonly answer: string;
  readonly plain: string;
  /** Absent where something in it is still open. */
  readonly latex?: string;
}

/**
 * What is said about one answer. `readAs` is LaTeX, empty where something was chosen rather than written.
 * Only `incorrect` is a wrong answer; the last two never count as an attempt.
 */
export type Verdict =
  | { readonly kind: "correct"; readonly readAs: string; readonly explanation: RichText }
  | {
      readonly kind: "incorrect";
      readonly readAs: string;
      readonly explanation: RichText;
      readonly mistake?: NamedMistake;
      /** The section of the course that explains the slip, where that is another one than teaches the exercise. */
      readonly explainedAt?: SectionLink;
      /** Ids of earlier parts whose slip this answer carries on; everything done here is right. */
      readonly carriedFrom?: readonly string[];
    }
  | {
      readonly kind: "unreadable";
      /** Position in the answer as it was sent, counted in UTF-16 units from 0. */
      readonly where: number;
      readonly why: string;
      readonly suggestion?: string;
      /** What it can mean, where it can mean several things: to be chosen from. */
      readonly choices?: readonly Choice[];
      /** True where it could be read and is right as far as it goes, but does not answer yet. */
      readonly isUnfinished?: true;
    }
  | { readonly kind: "undecided"; readonly readAs: string; readonly why: string };

/** The whole submission. `incomplete`: all that was answered is right, and something is still empty. */
export interface Grading {
  readonly overall: Verdict["kind"] | "incomplete";
  /** One verdict for each part that was answered, by part id. */
  readonly parts: Readonly<Record<string, Verdict>>;
  /** False where nothing was marked right or wrong, so that it is no attempt. */
  readonly counts: boolean;
}

/** How an answer is read, before anything is marked. `latex` is typeset and carries the quantity colours. */
export type Preview =
  | { readonly kind: "read"; readonly latex: string; readonly plain: string }
  | { readonly kind: "empty" }
  | Extract<Verdict, { kind: "unreadable" }>;

/** One of three hints: the question to ask oneself, the factor to look at, that factor worked out. */
export interface Hint {
  readonly step: 1 | 2 | 3;
  readonly text: RichText;
  readonly lookAt: readonly string[];
  readonly isLast: boolean;
}
