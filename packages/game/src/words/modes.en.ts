import { plural } from "@nn/words/en";

/** Other ways to play a level than nudge by nudge. */
export const modesWords = {
  /** What is special about how a level is played. */
  modes: {
    ink: "What is drawn in ink stays: there is no undo.",
    fog: "Plan your nudges, then commit them.",
    one: "Find the knob and the direction that help most.",
  },

  rank: {
    signs: (left: number) =>
      plural(left, { one: "One sign is left to find.", other: `${left} signs are left to find.` }),
  },

  descent: {
    name: "Steps of descent",
    rate: (rate: string) => `η = ${rate}`,
    take: (rate: string) => `Take a step with the learning rate ${rate}`,
  },

  one: {
    best: (cost: string) => `The best nudge reaches ${cost}. Start again to look for it.`,
  },
};
