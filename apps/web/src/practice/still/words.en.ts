import { and } from "@nn/words/en";

/** An exercise where JavaScript is off: one question of its kind, to be worked on paper. */
export const words = {
  asked: "What is asked",
  network: (sizes: readonly number[]) => `A network with ${and(sizes.map(String))} neurons in its layers, inputs first`,
};

export type Words = typeof words;
