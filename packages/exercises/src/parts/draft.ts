import "server-only";
import type { Dice } from "../exercise/dice.ts";
import type { QuestionPart } from "../question/question.ts";
import type { ReferenceAnswer } from "../question/solution.ts";
import type { Part } from "./part.ts";

/** One part from both sides: as it is asked, and as it is marked. */
export interface Asked {
  readonly question: QuestionPart;
  readonly part: Part;
  readonly answer: ReferenceAnswer;
  /** True for a number that may be rounded, so that the question says how far. */
  readonly isRounded?: boolean;
}

/** A part whose numbers may still turn out not to suit it. */
export interface Draft {
  /** True where every mistake leads somewhere of its own; otherwise other numbers are drawn. */
  readonly isClear: () => boolean;
  /** The dice put options in order; every other part needs none. */
  readonly ask: (dice: Dice) => Asked;
}
