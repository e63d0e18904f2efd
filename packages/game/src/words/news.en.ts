import { plural } from "@nn/words/en";
import { nudges } from "./counts.en.ts";

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const perUnit = (size: string | undefined): string => (size === undefined ? "" : `, by ${size} per unit`);

/** What is told as a game goes on: of what enters, of every move, and of an end. */
export const newsWords = {
  /** What enters with a level, told once the first nudge has been made. */
  enters: {
    trail: "Every nudge leaves a column. Pull the last one back to undo it.",
    par: "Par, marked below, is the fewest nudges that reach the line.",
    budget: "An empty slot is a nudge that you have left.",
    sums: "The ring is z, what comes in: its arc grows to the right for plus and to the left for minus.",
    locks: "A padlock: this weight stays as it is. Below you can ask what a knob does to the cost.",
    ball: "The ball stands on the cost's curve. The second lamp draws one step of it each way.",
    factors: "The third lamp shows the factors: the funnel is as wide as what is left of the effect.",
    ceiling: "The dashed line is a ceiling. No nudge may lift the cost above it.",
    examples: "Several examples share the network. The cost is the mean of all; press a small glass to see another.",
    descent: "A step of descent moves every knob at once, downhill, by the rate times its slope.",
  },

  ended: (budget: number, target: string) =>
    `${plural(budget, {
      one: "Your one nudge is used",
      other: `All ${budget} nudges are used`,
    })}, and the cost is above ${target}. Pull the trail back to try another way.`,

  /** Read aloud after a move. */
  news: {
    cost: (cost: string, target: string) => `Cost ${cost}, target ${target}.`,
    /** In the sandbox, where there is no target. */
    costAlone: (cost: string) => `Cost ${cost}.`,
    left: (left: number) => `${left} ${nudges(left)} left.`,
    solved: (made: number) => `Solved in ${made} ${nudges(made)}.`,
    nudged: (knob: string, value: string) => `${capital(knob)} is now ${value}.`,
    planned: (knob: string, direction: -1 | 1, at: number, room: number) =>
      `Planned: ${knob} ${direction > 0 ? "up" : "down"}, ${at} of ${room}.`,
    descended: "Every knob took a step downhill.",
    committed: (made: number) => `The plan is played: ${made} ${nudges(made)}.`,
    ranked: "The knobs are ranked, and their sizes are lit.",
    undone: "Undone.",
    redone: "Redone.",
    reset: "Every knob is back where it started.",
    right: "Right.",
    notSo: "That is not what happens.",
    wrong: "That is not what happens. The lamp stays dark.",
    effect: {
      up: (knob: string, size?: string) => `Nudging the ${knob} up a tiny bit raises the cost${perUnit(size)}.`,
      down: (knob: string, size?: string) => `Nudging the ${knob} up a tiny bit lowers the cost${perUnit(size)}.`,
      none: (knob: string, size?: string) =>
        `Nudging the ${knob} up a tiny bit does not change the cost${perUnit(size)}.`,
    },
    factors: "Its factors are listed.",
  },
};
