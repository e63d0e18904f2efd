import { line } from "@nn/words";
import { lamps } from "./counts.en.ts";

/** Where one asks what a nudge does. */
export const benchWords = {
  /** Where one asks what a tiny nudge does. */
  bench: {
    name: "Lamps",
    lamps: {
      left: (left: number, all: number) => `${left} of ${all} ${lamps(all)} left`,
      leftBriefly: (left: number) => `${left} ${lamps(left)} left`,
      of: (knob: string) => `Lamps of the ${knob}`,
      /** After the name of a lamp: how it stands. */
      rest: (state: string) => `lamp, ${state}`,
      earned: "earned",
      asked: "after your answers",
      lit: "lit",
    },
    ask: <Piece>(knob: Piece) => line`Raise ${knob}. What will the cost do?`,
    answers: { up: "Rise", down: "Fall", none: "Stay" },
    right: "A right answer is free; a paid lamp costs the crown.",
    rightly: "Right.",
    earlier: "You have guessed here once. The sign now costs a lamp.",
    effect: {
      up: <Piece>(knob: Piece) => line`Raising ${knob} raises the cost`,
      down: <Piece>(knob: Piece) => line`Raising ${knob} lowers the cost`,
      none: <Piece>(knob: Piece) => line`Raising ${knob} does not move the cost`,
    },
    by: (size: string) => `, by ${size} per unit.`,
    askSize: "How much? Ask for the size.",
    noSize: (hasFactors: boolean) =>
      hasFactors ? "Why? The factors show it, once the size is lit." : "Its size is 0.",
    askFactors: "Why? Ask for the factors.",
    curve: {
      dark: "The cost along this knob is not known yet.",
      read: (now: string, value: string, sides: readonly string[]) =>
        `The cost along this knob: ${now} at ${value}${sides.map((side) => `, ${side}`).join("")}.`,
      down: (cost: string) => `${cost} one step down`,
      up: (cost: string) => `${cost} one step up`,
    },
  },

  lamps: {
    names: ["Sign", "Size", "Factors"],
    dark: "not lit",
    /** The lamp before, by its place among the three. */
    after: ["after sign", "after size"],
    price: "costs 1",
    none: "no lamp left",
    /** Beside the lamps where they have no room for it: "Sign costs 1". */
    stands: (name: string, state: string) => `${name} ${state}`,
    /** To whoever asks for a lamp before its turn. */
    order: (first: string, then: string) => `First ${first}, then ${then}.`,
  },
};
