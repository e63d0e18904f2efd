import { line } from "@nn/words";
import { lamps } from "./counts.en.ts";

/** Where one asks what a nudge does. */
export const benchWords = {
  /** Where one asks what a tiny nudge does. */
  bench: {
    name: "Lamps",
    factor: {
      cost: "error × 2",
      slope: "slope",
      weight: "weight",
      activation: "activation",
      input: "input",
      one: "bias",
    },
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
    right: "A right answer lights the sign free.",
    wrong: {
      notSo: "Not so.",
      /** What the cost does after all. */
      outcome: { up: "The cost rises.", down: "The cost falls.", none: "The cost does not move." },
      together: { up: "Together they raise it.", down: "Together they lower it.", none: "Together they cancel." },
      votes: (up: number, down: number, all: number) => `${up} of ${all} examples raise it, ${down} lower it.`,
      costs: "The sign lamp now costs one.",
      paid: "The sign lamp is lit, and paid.",
      goOn: "Go on to the ranking",
      earlier: "You have guessed here once. The sign lamp costs one.",
      chain: "What a tiny nudge does, link by link",
      /** Read aloud: "w rises, z rises, C falls". */
      way: { up: "rises", down: "falls", none: "stays" },
    },
    effect: {
      up: <Piece>(knob: Piece) => line`Raising ${knob} raises the cost`,
      down: <Piece>(knob: Piece) => line`Raising ${knob} lowers the cost`,
      none: <Piece>(knob: Piece) => line`Raising ${knob} does not move the cost`,
    },
    by: (size: string) => `, by ${size} per unit.`,
    askSize: "How much? Ask for the size.",
    askFactors: "Why? Ask for the factors.",
    factors: "Factors from the cost back to the knob",
    path: (number: number) => `path ${number}`,
    sum: "sum",
    perUnit: "per unit",
    mean: (example: number, all: number) => `example ${example} of ${all}; mean`,
    quotient: (terms: string, count: number) => `(${terms}) / ${count} =`,
    curve: {
      dark: "The cost along this knob is not known yet.",
      read: (now: string, value: string, sides: readonly string[]) =>
        `The cost along this knob: ${now} at ${value}${sides.map((side) => `, ${side}`).join("")}.`,
      down: (cost: string) => `${cost} one step down`,
      up: (cost: string) => `${cost} one step up`,
    },
  },

  lamps: {
    of: (knob: string) => `Lamps for the ${knob}`,
    names: ["Sign", "Size", "Factors"],
    predicted: "free, predicted",
    spent: "spent 1",
    dark: "not lit",
    /** The lamp before, by its place among the three. */
    after: ["after sign", "after size"],
    price: "costs 1",
    none: "no lamp left",
    rule: "A spent lamp stays spent, whatever you undo. Par without one earns a crown.",
  },
};
