import { nudges } from "./counts.en.ts";

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const perUnit = (size: string | undefined): string => (size === undefined ? "" : `, by ${size} per unit`);

/** What is read aloud after a move. It comes after the page. */
export const newsWords = {
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
    none: (knob: string) => `Nudging the ${knob} up a tiny bit does not change the cost.`,
  },
  factors: "Its factors are listed.",
};
