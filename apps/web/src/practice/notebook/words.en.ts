import { plural } from "@nn/words/en";

export const words = {
  notLoaded: (why: string) => `The notebook could not be loaded. ${why} Nothing in it is lost.`,
  tryAgain: "Try again",
  empty: "Mistakes that have a name will be listed here.",
  begin: "Try an exercise",
  allMended: "Nothing is open: every mistake in here has been mended.",
  open: "Still open",
  mended: "Mended",
  /** How often, and when last. */
  history: (family: string, times: number, when: string) => {
    if (times === 1) return `${family} · once, ${when}`;
    if (times === 2) return `${family} · twice, last ${when}`;
    return `${family} · ${times} ${plural(times, { one: "time", other: "times" })}, last ${when}`;
  },
  mendedHistory: (history: string, when: string) => `${history} · mended ${when}`,
  answered: "You answered",
  again: "The same again",
  againOf: (family: string) => `The same again: ${family}`,
  past: "Answered lately",
  outcomes: {
    correct: "right",
    incorrect: "not right yet",
    incomplete: "in part",
    unreadable: "not readable",
    undecided: "not decided",
  },
  fresh: "A fresh one",
  freshOf: (family: string) => `A fresh one: ${family}`,
};

export type Words = typeof words;
