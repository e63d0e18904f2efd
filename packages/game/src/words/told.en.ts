import { plural } from "@nn/words/en";

/** What is told in the goal's place: of what enters, and of an end. */
export const toldWords = {
  /** What enters with a level, told once the first nudge has been made. */
  enters: {
    trail: "Every nudge leaves a column. The last can be taken back; a crown is for those who take none back.",
    par: "Par, marked below, is the fewest nudges that reach the line.",
    budget: "An empty slot is a nudge that you have left.",
    sums: "The ring is z, all that comes in, added up: its arc grows to the right for plus and to the left for minus.",
    locks: "A padlock: this wire stays as it is. Below you can ask what a knob does to the cost.",
    ball: "The ball is the cost where the knob stands. The second lamp draws what a step each way makes of it.",
    factors:
      "The third lamp shows what each link multiplies the effect by. The red band is as wide as what is left of it.",
    ceiling: "The dashed line is a ceiling. No nudge may lift the cost above it.",
    examples: "Several examples share the network. The cost is the mean of all; press a small glass to see another.",
    descent: "A step of descent moves every knob at once, downhill, by the rate times its slope.",
  },

  ended: (budget: number, target: string) =>
    `${plural(budget, {
      one: "Your one nudge is used",
      other: `All ${budget} nudges are used`,
    })}, and the cost is above ${target}. Pull the trail back to try another way.`,
};
