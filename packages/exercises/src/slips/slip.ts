import "server-only";
import type { Expression } from "@nn/algebra";

/**
 * What people do to a formula whatever it says: they drop a bracket, lose a factor, add where they should multiply. A
 * slip names itself and shows the pieces that it is about; its words stand in `words.en.ts`.
 */
export type SlipName =
  | "added-for-multiplied"
  | "bracket-dropped"
  | "divided-for-multiplied"
  | "divided-for-slope"
  | "divisor-off"
  | "exponent-off"
  | "factor-lost"
  | "factors-lost"
  | "factor-too-many"
  | "factor-twice"
  | "index-off"
  | "indices-exchanged"
  | "indices-exchanged-throughout"
  | "letter-off"
  | "multiplied-for-added"
  | "multiplied-for-divided"
  | "not-divided"
  | "number-lost"
  | "number-off"
  | "sigma-for-slope"
  | "sign-flipped"
  | "sign-lost"
  | "sign-of-a-term"
  | "signs-of-terms"
  | "slope-of-slope"
  | "square-not-differentiated"
  | "square-of-each"
  | "term-lost"
  | "term-too-many"
  | "terms-taken-as-equal"
  | "two-slips"
  | "two-twice"
  | "upside-down"
  | "written-out"
  | "zero";

export interface Slip {
  readonly name: SlipName;
  /** The formula to which it leads. */
  readonly to: Expression;
  /** The pieces that it is about: what is lost, what is too many, what stands in the wrong place. */
  readonly shows: readonly Expression[];
  /** How far one has to look for it: of several that lead to the same, only the nearest can be meant. */
  readonly far: number;
}

const FAR: Partial<Readonly<Record<SlipName, number>>> = {
  zero: -1,
  "divisor-off": 1,
  "factor-too-many": 1,
  "factors-lost": 1,
  "signs-of-terms": 1,
  "number-off": 1,
  "sign-lost": 1,
  "two-slips": 0.5,
  "term-too-many": 2,
};

export const slip = (name: SlipName, to: Expression, ...shows: readonly Expression[]): Slip => ({
  name,
  to,
  shows,
  far: FAR[name] ?? 0,
});
