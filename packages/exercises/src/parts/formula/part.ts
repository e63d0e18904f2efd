import "server-only";
import type { Expression, Names } from "@nn/algebra";
import type { Mistake, PartBase } from "../base.ts";

/** A mistake with the formula to which it leads. */
export interface WrongFormula extends Mistake {
  readonly formula: Expression;
}

/** A part that is answered with a formula. */
export interface FormulaPart extends PartBase {
  readonly kind: "expression";
  readonly names: Names;
  readonly key: Expression;
  readonly definitions: ReadonlyMap<string, Expression>;
  readonly wrongs: readonly WrongFormula[];
  /** Further wrong ways that are told where none of the first fits; several may lead to the same. */
  readonly further?: readonly WrongFormula[];
  /** True where a prime such as σ′(z) is what is asked for, and so does not answer. */
  readonly isWorkedOut?: boolean;
  /** True for a Leibniz quotient that may stand in the answer; any other one has to be written out. */
  readonly keeps?: (of: string, by: string) => boolean;
  /** The factors of which the key is the product: those that stand in a wrong answer are told to be right. */
  readonly factors?: readonly Expression[];
  /** Ids of earlier parts of which this one is the product: a slip in one of them is carried forward. */
  readonly productOf?: readonly string[];
  /** The numbers of quantities, where the question shows them. */
  readonly values?: (id: string) => number | undefined;
  /** What a Leibniz quotient of this question is equal to. */
  readonly quotient: (of: string, by: string) => Expression | undefined;
}
