import { plural } from "@nn/words/en";

/** What is told in the goal's place: of what enters, and of an end. */
export const toldWords = {
  /** What enters with a level, told once the first nudge has been made. Two lines of a telephone hold each: nothing below moves. */
  enters: {
    trail: "Each nudge leaves a column. You can take it back, but that costs the crown.",
    par: "Par, marked below, is the fewest nudges that reach the line.",
    budget: "An empty slot is a nudge that you have left.",
    sums: "The ring is z, all that comes in: to the right for plus, to the left for minus.",
    locks: "A padlock: this wire stays as it is. Below you can ask what a knob does to the cost.",
    ball: "The ball is the cost here. The second lamp shows it a step each way.",
    factors: "The third lamp shows each link's factor. The red band is what is left of the effect.",
    ceiling: "The dashed line is a ceiling. No nudge may lift the cost above it.",
    examples: "The cost is now the mean of several examples. Press a small glass to see another.",
    descent: "A step of descent moves every knob downhill at once, by the rate times its slope.",
  },

  ended: (budget: number, target: string) =>
    `${plural(budget, {
      one: "Your one nudge is used",
      other: `All ${budget} nudges are used`,
    })}, and the cost is above ${target}. Pull the trail back to try another way.`,
};
