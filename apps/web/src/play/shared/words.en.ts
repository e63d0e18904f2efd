import { plural } from "@nn/words/en";
import type { Unreadable } from "./code.ts";

export const words = {
  title: "A shared level",
  description: "A level that somebody made and shared by its address.",
  loading: "The level is loading.",
  failed: "The level could not be loaded.",
  retry: "Try again",

  none: "There is no level in this link. Ask its author to copy it from the editor again.",
  unreadable: {
    "too-long": "This link is longer than any level, so it was not read.",
    "other-version": "This link is from a newer version of the site. Load the page again, or ask for a new link.",
    broken: "This link is cut off or changed, and cannot be read. Ask for the whole link again.",
    "no-level": "This link does not hold a level that can be played. This is wrong with it:",
  } satisfies Readonly<Record<Unreadable | "no-level", string>>,
  more: (count: number) => `and ${count} more.`,

  unreviewed:
    "Somebody made this level and shared it by its address. Nobody has reviewed it: its words and its ideas are its author's. What you play stays in this browser.",
  brief: "Unreviewed: shared by its address.",
  solving: (states: number) => `The solver is proving it: ${states.toLocaleString("en")} positions looked at.`,
  checking: "The rules are being checked.",
  proved: (par: number) => `The solver proves a par of ${par}.`,
  bestKnown: (par: number) => `The best known way takes ${par}; there is no proof that none is shorter.`,
  placed: (par: number) => `${par} ${plural(par, { one: "factor is", other: "factors are" })} to be placed.`,
  unsolved: "The solver knows no way to win within the budget.",
  good: "Every rule for levels holds.",
  broken: (rules: number) =>
    `${rules} ${plural(rules, { one: "rule for levels is", other: "rules for levels are" })} broken. You can still play it.`,
  tooSlow: "The solver was stopped: this level takes too long to prove. You can still play it.",

  play: "Play it",
  skip: "Play without a proof",
  edit: "Open in the editor",
  back: "About this level",
  levels: "Levels of the map",
  own: "Make a level",
};

export type Words = typeof words;
