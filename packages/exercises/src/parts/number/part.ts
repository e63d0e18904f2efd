import "server-only";
import type { Names } from "@nn/algebra";
import type { Arithmetic } from "../../writing/arithmetic.ts";
import type { Mistake, PartBase } from "../base.ts";

/** A mistake with the number to which it leads. */
export interface WrongNumber extends Mistake {
  readonly value: number;
}

/** Where a number is worked out from others of the same exercise: their ids, and how. */
export interface Follows {
  readonly parts: readonly string[];
  readonly value: (own: Readonly<Record<string, number>>) => number;
}

/** A part that is answered with a number. */
export interface NumberPart extends PartBase {
  readonly kind: "number";
  readonly names: Names;
  readonly value: number;
  /** How far off an answer may be, as a share of the value. */
  readonly tolerance: number;
  readonly wrongs: readonly WrongNumber[];
  /** Further wrong ways, which may lead to the same as others: what is told is the one that alone fits. */
  readonly further?: readonly WrongNumber[];
  readonly follows?: Follows;
  /** How it is worked out from the numbers that are given: what slips on the way lead to is told from it. */
  readonly made?: Arithmetic;
}
