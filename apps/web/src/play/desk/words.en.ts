import { plural } from "@nn/words/en";
import type { NotSaved } from "./saving.ts";

const counted = (count: number, one: string, other: string) => `${count} ${plural(count, { one, other })}`;

export const words = {
  title: (slug: string) => `Desk: ${slug}`,
  loading: "The level is loading.",
  failed: "The desk could not be loaded.",
  retry: "Try again",

  reading: "The files are being read.",
  nowhere: (slug: string) => `There is no level “${slug}” in packages/levels, or the site is not running.`,
  noStage: "This file is not a level yet, so it cannot be played. The report says what to change.",
  map: "All levels",

  report: "Report",
  file: (folder: string, file: string) => `${folder}/${file}`,
  live: "This page follows each save.",
  checking: "The level is being checked.",
  checkFailed: "The check could not be finished. Save the file again to repeat it.",
  good: "Every rule holds.",
  broken: (rules: number) => `${counted(rules, "rule is", "rules are")} broken.`,
  packOut: "The level breaks no rule, but its pack is left out of the site until this is mended:",
  prove: (slug: string) => `npm run level prove ${slug}`,

  saveSolution: "Save as solution",
  saveWrong: "Save as a log that must fail",
  saved: {
    solution: (file: string) => `Saved in ${file}.`,
    wrong: (file: string) => `Saved in ${file}. Write there why a player might try it.`,
  },
  unsent: "It could not be saved, because the site did not answer.",
  notSaved: {
    unreadable: "It could not be saved. Mend the files of the level first.",
    "not-solved": "This log does not solve the level.",
    "not-par": "A solution takes no more ink than par, and pays for no lamp.",
    solves: "This log solves the level, so it cannot be one that must fail.",
    "no-move": "Make a move first.",
  } satisfies Readonly<Record<NotSaved, string>>,
};

export type Words = typeof words;
