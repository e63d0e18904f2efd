import { line } from "@nn/words";

/** What stands in tables of factors and quotients. */
export const words = {
  /** The second part is left out where there is no room for it. */
  gap: <Piece>(toWhat: (text: string) => Piece) => line`gap${toWhat(" to the derivative")}`,
  derivative: "the derivative",
  perUnit: (kind: string) => ["cost per unit", `of ${kind}`],
  path: (number: number) => `path ${number}`,
};

export type Words = typeof words;
