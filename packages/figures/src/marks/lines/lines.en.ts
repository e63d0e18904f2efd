import { line } from "@nn/words";

/** What the number lines say. */
export const words = {
  drawing: (nudge: string) => `Number lines at one scale: a nudge of ${nudge} and what comes of it`,
  change: <Symbol>(quantity: Symbol) => line`change in ${quantity}`,
  noRatio: "nothing to compare",
};

export type Words = typeof words;
