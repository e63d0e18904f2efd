import { plural } from "@nn/words/en";
import type { Unreadable } from "./code.ts";

export const words = {
  title: "A shared level",
  description: "A level that somebody made and shared by its address.",
  loading: "The level is on its way.",
  failed: "What reads a level could not be fetched.",
  retry: "Try again",

  none: "This address holds no level. Whoever made one can copy its link from the editor.",
  unreadable: {
    "too-long": "This link is longer than any level is. It was not read.",
    "other-version": "This link is from a newer version of the site. Load the page again, or ask for the level anew.",
    broken: "This link is cut off or changed, and cannot be read. Ask for it again, whole.",
    "no-level": "What this link holds is no level, so it is not played. This is wrong with it:",
  } satisfies Readonly<Record<Unreadable | "no-level", string>>,
  more: (count: number) => `and ${count} more.`,

  unreviewed:
    "Somebody made this level and shared it by its address. Nobody has reviewed it: its words and its ideas are its author's. What you play stays in this browser.",
  brief: "Unreviewed: shared by its address.",
  solving: (states: number) => `The solver is proving it: ${states.toLocaleString("en")} positions looked at.`,
  checking: "The rules are being asked.",
  proved: (par: number) => `The solver proves a par of ${par}.`,
  bestKnown: (par: number) => `The best known way takes ${par}; there is no proof that none is shorter.`,
  placed: (par: number) => `${par} ${plural(par, { one: "factor is", other: "factors are" })} to be placed.`,
  unsolved: "The solver knows no way to win it within its budget.",
  good: "Every rule for levels holds.",
  broken: (rules: number) =>
    `${rules} ${plural(rules, { one: "rule for levels is", other: "rules for levels are" })} broken. It can be played all the same.`,
  tooSlow: "The solver was stopped: this level takes too long to prove. It can be played all the same.",

  play: "Play it",
  skip: "Play without a proof",
  edit: "Open in the editor",
  back: "About this level",
  levels: "Levels of the map",
  own: "Make a level",
};

export type Words = typeof words;
