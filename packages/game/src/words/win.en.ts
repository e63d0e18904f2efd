import { plural } from "@nn/words/en";
import { lamps, nudges } from "./counts.en.ts";

/** What is said once a level is solved, and of its replay. */
export const winWords = {
  /** A game as a page that plays by itself. */
  replay: {
    title: (level: string) => `A replay of ${level}`,
    solved: (made: number, ink: number) => `Solved in ${made} ${nudges(made)}, with ${ink} ${nudges(ink)} of ink.`,
    path: "The path of this game",
    play: "Play",
    save: "Save the replay",
  },

  /** What is said once a level is solved. */
  win: {
    name: "Level solved",
    title: {
      nudges: (made: number) => `Solved in ${made} ${nudges(made)}`,
      pieces: (placed: number) => `Built with ${placed} ${plural(placed, { one: "piece", other: "pieces" })}`,
    },
    placedCrown: "In one draft: every piece right at the first try. That is a crown.",
    stars: (earned: number) => `${earned} of 3 stars`,
    crowned: "A crown",
    crown: "In one draft: fewest nudges, none taken back, no lamp paid for. That is a crown.",
    crownWithoutLamps: "In one draft: fewest nudges, none taken back. That is a crown.",
    remembered: "In one draft again. A crown is only for the first win of a start.",
    abovePar: (par: number) => `Par is ${par}: it can be done in that few.`,
    atPar: "Par: it cannot be done in fewer.",
    bestKnown: "Par, the best known.",
    takenBack: (count: number) => `You took back ${count} ${nudges(count)}; a crown allows none.`,
    lampsPaid: (paid: number) => `You paid for ${paid} ${lamps(paid)}; a crown allows none.`,
    /** After what a crown allows: the start that was just won gives none any more. */
    tryAnother: "Try another start.",
    crownElsewhere: "For a crown, try another start.",
    measures: { nudges: "Nudges", pieces: "Pieces", ink: "Ink", lamps: "Lamps" },
    histogram: {
      first: "So far there is one verified solution.",
      choose: "What the solutions are measured by",
      of: (all: number) => plural(all, { one: "in the one verified solution", other: `in ${all} verified solutions` }),
      read: (measure: string, bars: readonly { readonly value: string; readonly learners: number }[], own: number) =>
        `${measure} of all verified solutions: ${bars.map(({ value, learners }) => `${value}: ${learners}`).join(", ")}. Yours: ${own}.`,
      own: (learners: number) => (learners > 1 ? `you, ${learners}` : "you"),
      par: "par",
    },
  },
};
