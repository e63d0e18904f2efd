import "server-only";
import type { Effort } from "@nn/algebra";
import type { Preview, Verdict } from "../question/verdict.ts";
import type { Part } from "./part.ts";

/** What else was answered, for a part that is worked out from earlier ones. */
export interface Submission {
  /** All parts of the exercise, in order. */
  readonly parts: readonly Part[];
  /** @throws {RangeError} if the exercise has no such part */
  readonly part: (id: string) => Part;
  /** What was answered to a part, blank where nothing was. */
  readonly answer: (id: string) => string;
  /** What marking this part may cost. */
  readonly effort: Effort;
  /** True for a part before this one that was marked wrong. */
  readonly isWrong: (id: string) => boolean;
}

/** What a kind of part does with an answer. */
export interface Kind<Marked extends Part> {
  /** How an answer is read; nothing is marked. */
  readonly preview: (part: Marked, answer: string) => Preview;
  readonly mark: (part: Marked, answer: string, submission: Submission) => Verdict;
}
