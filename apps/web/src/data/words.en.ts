import { plural } from "@nn/words/en";

const counted = (count: number, one: string, other: string) =>
  `${count.toLocaleString("en")} ${plural(count, { one, other })}`;

export const words = {
  name: "Your data",
  description: "What Nudge keeps of you and why, and how you take it along, move it or delete it.",
  lead: "There is no account here, and nobody asks for your name. This is all that is kept, and it is yours.",

  kept: {
    title: "What is kept, and why",
    nothing: "Nothing yet. The site keeps something of you from your first answer or won level on.",
    since: (day: string) => `Since ${day} the site has kept:`,
    attempts: (count: number) => counted(count, "answer", "answers"),
    attemptsWhy: "with how they were marked, to tell what you know and what comes next",
    runs: (count: number) => counted(count, "won level", "won levels"),
    runsWhy: "with your moves, for your stars and your best",
    notes: (count: number) => counted(count, "guess or sentence said back", "guesses or sentences said back"),
    notesWhy: "from the lessons, to ask you again in time",
    aids: (count: number) => counted(count, "hint or solution shown", "hints or solutions shown"),
    aidsWhy: "so that an answer after help counts as one with help",
    cookie:
      "Your browser has one cookie. It is a random number, and the site knows only its fingerprint. Without it, nobody can tell which of these are yours, and neither can we.",
    address: "Your address is counted for some minutes against floods of requests, in a form that cannot be read back.",
    others: "No other site is asked for anything, and nothing is measured about you.",
    browser: "This browser alone keeps your theme, a level that you have begun, and what you have typed but not sent.",
    notLoaded: "What is kept could not be asked for.",
    again: "Try again",
  },

  device: {
    title: "On another device",
    why: "Show a code here and type it there, on this same page. From then on both go on with the same past.",
    show: "Show a code",
    another: "Show another code",
    code: "Your code",
    until: (time: string) => `It works once, until ${time}.`,
    have: "I have a code",
    typeIt: "Code from another device, or a recovery code",
    join: "Go on with it here",
    merges: "What you have done in this browser is added to it. That cannot be taken apart again.",
    joined: (answers: number) => `This browser now goes on with ${counted(answers, "answer", "answers")}.`,
  },

  recovery: {
    title: "If the cookie is lost",
    why: "Browsers are cleaned out and devices break. A recovery code brings your past back, years later too. Print it or write it down; whoever has it has your past.",
    make: "Make a recovery code",
    since: (day: string) => `You have had one since ${day}. A new one ends it.`,
    makeAnother: "Make a new one",
    code: "Your recovery code",
    once: "It is shown this once. It works once, and then you are given another.",
    print: "Print this page",
  },

  copy: {
    title: "Take a copy",
    why: "A file with all of it, as plain text that programs can read. You can bring it back here later; what is there already stays as it is.",
    save: "Save a copy",
    bring: "Bring a copy back",
    saved: "Saved to your downloads.",
    brought: (count: number) => `${counted(count, "record", "records")} brought back.`,
    unreadable: "This is no copy from this page.",
  },

  forget: {
    title: "Delete everything",
    why: "Everything above is deleted at once and for good, on the site and in this browser. Older backups of the site still hold it until they are replaced. Bars in a level's diagram stay as they are: they count learners without knowing them.",
    begin: "Delete everything",
    sure: "Yes, delete it all",
    keep: "Keep it",
    done: "Everything is deleted. The site knows nothing of you any more.",
  },

  failed: (why: string) => `That did not work. ${why}`,
  noAnswer: "The server did not answer. Try again in a moment.",
};

export type Words = typeof words;
