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
    placedCrown: "In one draft: every piece at once where it belongs. That is a crown.",
    stars: (earned: number) => `${earned} of 3 stars`,
    crowned: "A crown",
    crown: "In one draft: as few nudges as can be, none taken back, no lamp paid. That is a crown.",
    crownWithoutLamps: "In one draft: as few nudges as can be, none taken back. That is a crown.",
    remembered: "In one draft again. A crown takes a new start: this one you have won before.",
    abovePar: (par: number) => `Par is ${par}: it can be done in so few.`,
    atPar: "Par: it cannot be done in fewer.",
    bestKnown: "Par, the best known.",
    takenBack: (count: number) => `You took back ${count} ${nudges(count)}; a crown takes none`,
    lampsPaid: (paid: number) => `You paid ${paid} ${lamps(paid)}; a crown takes none`,
    /** After what a crown takes: the start that was just won gives none any more. */
    onNewStart: (isThereOne: boolean) => (isThereOne ? ", on a new start." : "."),
    newStart: "A crown takes a new start.",
    measures: { nudges: "Nudges", pieces: "Pieces", ink: "Ink", lamps: "Lamps" },
    histogram: {
      choose: "What the solutions are measured by",
      of: (all: number) => plural(all, { one: "in the one verified solution", other: `in ${all} verified solutions` }),
      read: (measure: string, bars: readonly { readonly value: string; readonly learners: number }[], own: number) =>
        `${measure} of all verified solutions: ${bars.map(({ value, learners }) => `${value}: ${learners}`).join(", ")}. Yours: ${own}.`,
      own: (learners: number) => (learners > 1 ? `you, ${learners}` : "you"),
      par: "par",
    },
  },
};
