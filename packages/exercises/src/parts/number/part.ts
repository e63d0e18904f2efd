import "server-only";
import type { Names } from "@nn/algebra";
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
  readonly follows?: Follows;
}
