import { plural } from "@nn/words/en";
import { nudges } from "./counts.en.ts";

/** Other ways to play a level than nudge by nudge. */
export const modesWords = {
  /** What is special about how a level is played. */
  modes: {
    ink: "What is drawn in ink stays: there is no undo.",
    fog: "Plan your nudges, then commit them.",
    one: "Find the knob and the way that help most.",
  },

  fog: {
    name: "Your plan",
    empty: "Each press of − or + is one planned nudge.",
    nudge: (knob: string, direction: -1 | 1, at: number, all: number) =>
      `${at} of ${all}: ${knob} ${direction > 0 ? "up" : "down"}`,
    earlier: "Earlier",
    later: "Later",
    remove: "Remove",
    commit: (count: number) => `Commit ${count} ${nudges(count)}`,
  },

  rank: {
    name: "Steepest first",
    ask: "Which knob moves the cost most? Press them in order, the steepest first.",
    place: (knob: string, at: number) => `${knob}, place ${at}`,
    free: (knob: string) => `${knob}, no place yet`,
    commit: "Commit this order",
    signs: (left: number) =>
      plural(left, { one: "One knob is left to sign.", other: `${left} knobs are left to sign.` }),
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
