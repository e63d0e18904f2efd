import { plural } from "@nn/words/en";

const counted = (count: number, one: string, other: string) =>
  `${count.toLocaleString("en")} ${plural(count, { one, other })}`;

export const words = {
  name: "Your data",
  description: "What Nudge keeps about you and why, and how to copy it, move it or delete it.",
  lead: "There is no account here, and nobody asks for your name. Here is all that is kept about you. It is yours.",

  kept: {
    title: "What is kept, and why",
    nothing: "Nothing yet. The site starts to keep your work with your first answer, or the first level that you win.",
    since: (day: string) => `Since ${day} the site has kept:`,
    attempts: (count: number) => counted(count, "answer", "answers"),
    attemptsWhy: "with their marks, to work out what you know and what comes next",
    runs: (count: number) => counted(count, "won level", "won levels"),
    runsWhy: "with your moves, for your stars and your best results",
    notes: (count: number) =>
      counted(count, "guess or answer to “Say it back”", "guesses and answers to “Say it back”"),
    notesWhy: "from the lessons, to ask you again at the right time",
    aids: (count: number) => counted(count, "hint or solution shown", "hints or solutions shown"),
    aidsWhy: "so that an answer after help counts as one with help",
    cookie:
      "Your browser holds one cookie, a random number. The site stores only its fingerprint. Without the cookie nobody can tell which records are yours, not even us.",
    address: "Your address is kept for a day at most, in a form that cannot be read back, to stop floods of requests.",
    others: "No page loads anything from another site, and nothing tracks you.",
    browser:
      "Some things stay in this browser: your theme, a level that you have begun or are making, the network that you train on digits, and what you have typed but not sent.",
    notLoaded: "Your data could not be loaded.",
    again: "Try again",
  },

  device: {
    title: "On another device",
    why: "Show a code here, then type it on this same page of the other device. From then on, both devices share the same work.",
    show: "Show a code",
    another: "Show another code",
    code: "Your code",
    until: (time: string) => `It works once, until ${time}.`,
    have: "I have a code",
    typeIt: "Code from another device, or a recovery code",
    join: "Continue here",
    merges: "What you have done in this browser is added to it. This cannot be undone.",
    joined: (answers: number) => `This browser now continues with ${counted(answers, "answer", "answers")}.`,
  },

  recovery: {
    title: "If the cookie is lost",
    why: "Browsers are cleaned out and devices break. A recovery code brings your work back, even years later. Print it or write it down. Keep it safe: anyone who has it can get at your work.",
    make: "Make a recovery code",
    since: (day: string) => `You have had a code since ${day}. Making a new one cancels it.`,
    makeAnother: "Make a new one",
    code: "Your recovery code",
    once: "It is shown only this once. It works once, and then you get another.",
    print: "Print this page",
  },

  copy: {
    title: "Take a copy",
    why: "Save all of it in one file, as plain text that programs can read. You can bring it back here later. What is here already stays as it is.",
    save: "Save a copy",
    bring: "Bring a copy back",
    saved: "Saved to your downloads.",
    brought: (count: number) => `${counted(count, "record", "records")} brought back.`,
    unreadable: "This file is not a copy from this page. Choose one that you saved here.",
  },

  forget: {
    title: "Delete everything",
    why: "Everything above is deleted at once and for good, on the site and in this browser. Older backups of the site still hold it until they are replaced. Bars in a level's diagram stay as they are: they count learners without knowing who they are.",
    begin: "Delete everything",
    sure: "Yes, delete it all",
    keep: "Keep it",
    done: "Everything is deleted. The site keeps nothing about you any more.",
  },

  failed: (why: string) => `That did not work. ${why}`,
  noAnswer: "The server did not answer. Try again in a moment.",
};

export type Words = typeof words;
