import "server-only";
import type { Expression, Names } from "@nn/algebra";
import type { RichText } from "../question/rich-text.ts";

/** A wrong way that is expected, and what to say about it. */
export interface Mistake {
  /** Stable name, such as "missing-two". */
  readonly name: string;
  readonly title: string;
  readonly explanation: RichText;
  readonly lookAt: readonly string[];
}

/** A mistake with the formula to which it leads. */
export interface WrongFormula extends Mistake {
  readonly formula: Expression;
}

/** A mistake with the number to which it leads. */
export interface WrongNumber extends Mistake {
  readonly value: number;
}

/** A mistake that shows in what was chosen. */
export interface WrongChoice extends Mistake {
  /** True for every choice that shows it. */
  readonly fits: (chosen: readonly string[]) => boolean;
  /** One choice that shows it and no other mistake. */
  readonly example: readonly string[];
}

interface PartBase {
  readonly id: string;
  /** What is said to a right answer: why it is so. */
  readonly because: RichText;
  /** What is said to a wrong answer that nobody expected. */
  readonly otherwise: RichText;
  /** Three steps: the question to ask oneself, the factor to look at, that factor worked out. */
  readonly hints: readonly [RichText, RichText, RichText];
  /** What in the figure the hints and the explanation are about. */
  readonly lookAt: readonly string[];
}

/** A part that is answered with a formula. */
export interface ExpressionPart extends PartBase {
  readonly kind: "expression";
  readonly names: Names;
  readonly key: Expression;
  readonly definitions: ReadonlyMap<string, Expression>;
  readonly wrongs: readonly WrongFormula[];
  /** True where a prime such as σ′(z) is what is asked for, and so does not answer. */
  readonly isWorkedOut?: boolean;
  /** True for a Leibniz quotient that may stand in the answer; any other one has to be written out. */
  readonly keeps?: (of: string, by: string) => boolean;
  /** The factors of which the key is the product: those that stand in a wrong answer are told to be right. */
  readonly factors?: readonly Expression[];
  /** What a Leibniz quotient of this question is equal to. */
  readonly quotient: (of: string, by: string) => Expression | undefined;
}

/** A part that is answered with a number. */
export interface NumberPart extends PartBase {
  readonly kind: "number";
  readonly names: Names;
  readonly value: number;
  /** How far off an answer may be, as a share of the value. */
  readonly tolerance: number;
  readonly wrongs: readonly WrongNumber[];
  /** Where this number is worked out from others of the same exercise: their ids, and how. */
  readonly follows?: {
    readonly parts: readonly string[];
    readonly value: (own: Readonly<Record<string, number>>) => number;
  };
}

/** A part that is answered by choosing: one option, several, or an order. */
export interface ChosenPart extends PartBase {
  readonly kind: "choice" | "choices" | "order";
  /** Ids of all options. */
  readonly options: readonly string[];
  readonly right: readonly string[];
  /** Other answers that are just as right, such as a longer link in place of the two that it covers. */
  readonly alsoRight?: readonly (readonly string[])[];
  /** True where the right options count in any order. Always true of "choices". */
  readonly isFree: boolean;
  /** True where an answer must hold every option. */
  readonly isWhole: boolean;
  readonly wrongs: readonly WrongChoice[];
}

export type Part = ExpressionPart | NumberPart | ChosenPart;
