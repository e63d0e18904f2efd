import { and, plural } from "@nn/words/en";
import type { StoredFor } from "@/kept/stored.ts";

const counted = (count: number, one: string, other: string) =>
  `${count.toLocaleString("en")} ${plural(count, { one, other })}`;

/** What a browser goes on with, in what a learner counts by. */
const continues = (answers: number, levels: number): string => {
  const work = [
    ...(answers > 0 ? [counted(answers, "answer", "answers")] : []),
    ...(levels > 0 ? [counted(levels, "won level", "won levels")] : []),
  ];
  return `This browser now continues with ${work.length > 0 ? and(work) : "that work"}.`;
};

export const words = {
  name: "Your data",
  description: "What Nudge keeps about you and why, and how to copy it, move it or delete it.",
  lead: "There is no account here, and nobody asks for your name. Here is all that is kept about you. It is yours.",

  kept: {
    title: "What is kept, and why",
    nothing:
      "Nothing yet. The site starts to keep your work when you first answer, guess, ask for help or win a level.",
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
      "The site knows you by one cookie, a long random number in your browser. It stores that number only in a form that cannot be read back. Without the cookie nobody can tell which records are yours, not even us.",
    address:
      "The address of your internet connection is kept for a day at most, in such a form too, so that nobody can flood the site with requests.",
    others: "No page loads anything from another site, and nothing tracks you.",
    browser: "Some things stay in this browser:",
    inBrowser: {
      choices: "what you have chosen here (such as the theme)",
      place: "where you last read and how far you have come",
      begun: "games and answers that you have begun",
      waiting: "what could not be sent yet",
      number: "a random number, so that all your tabs are one learner from the start",
      network: "the network that you train on digits",
      days: "the levels of today and tomorrow for when there is no connection",
    } satisfies Record<StoredFor, string>,
    notLoaded: "Your data could not be loaded.",
    again: "Try again",
  },

  device: {
    title: "On another device",
    why: "Show a code here, then type it on the other device. From then on, both devices share the same work.",
    show: "Show a code",
    another: "Show another code",
    code: "Your code",
    until: (time: string, address: string) =>
      `On the other device, open ${address} and type it under “I have a code”. It works once, until ${time}.`,
    have: "I have a code",
    typeIt: "Code from another device, or a recovery code",
    join: "Continue here",
    merges:
      "What you have done in this browser is added to the work that the code brings. The recovery codes of both keep working. This cannot be undone.",
    joined: (answers: number, levels: number, isRecovered: boolean) =>
      `${continues(answers, levels)}${isRecovered ? " Below is a new recovery code to replace the one that you used." : ""}`,
  },

  recovery: {
    title: "If this browser forgets you",
    why: "Cookies get deleted and devices break. A recovery code brings your work back, even years later. Print it or write it down. Keep it safe: anyone who has it can get at your work.",
    make: "Make a recovery code",
    since: (codes: number, day: string) =>
      codes === 1
        ? `You have had a recovery code since ${day}, on paper or in a saved copy. It works until you replace it with a new one.`
        : `You have ${codes} recovery codes, on paper or in saved copies, and each of them works. The newest is from ${day}.`,
    makeAnother: "Make a new one",
    code: "Your recovery code",
    once: "It is shown only this once.",
    beside: (others: number) =>
      others === 1
        ? "Your other code works as well, until you say that you have saved this one."
        : `Your ${others} other codes work as well, until you say that you have saved this one.`,
    confirm: "I have saved it: cancel my other codes",
    confirmed: "From now on this is your only recovery code. The codes in saved copies have ended, too.",
    print: "Print the code",
    paper: {
      title: "Recovery code for Nudge",
      use: (address: string) =>
        `It brings back your work on Nudge, in any browser. Open ${address} and type it under “I have a code”.`,
      safe: "Keep it safe: anyone who has it can get at your work.",
      made: (day: string) => `Printed on ${day}.`,
    },
  },

  lost: {
    title: "If a device is lost",
    why: "You can sign out every browser but this one. After that none of them shows your work, and whoever uses one begins as a new learner. What such a browser keeps by itself, like a game that was begun, is not removed. Your recovery codes keep working.",
    first:
      "The site keeps nothing from this browser yet, so it cannot tell which devices are yours. Type your recovery code above first; then you can sign the others out.",
    begin: "Sign out my other devices",
    sure: "Yes, sign them out",
    keep: "Leave them",
    done: "Your other devices are signed out. Show a code to let one of them in again. If somebody may have found your recovery code, make a new one and cancel your other codes.",
  },

  copy: {
    title: "Take a copy",
    why: "Save all of it in one file, as plain text that programs can read. You can bring it back here later, even if this browser has forgotten you by then. What is here already stays as it is.",
    about: (address: string) =>
      `All that Nudge keeps of one learner. To bring it back, open ${address}. If there is a recovery code at the end, anyone who has it can get at the work: keep this file safe.`,
    save: "Save a copy",
    bring: "Bring a copy back",
    saved:
      "Saved to your downloads. The file has a recovery code in it. Keep it safe: anyone who has it can get at your work.",
    savedNothing: "Saved to your downloads. There is nothing in it yet.",
    brought: (count: number) =>
      count === 0 ? "Nothing in this copy was new here." : `${counted(count, "record", "records")} brought back.`,
    found:
      "This copy is of work that this browser does not have. You can continue with that work here. What you have done in this browser is then added to it. This cannot be undone.",
    goOn: "Continue with that work",
    leave: "Leave it",
    joined: (answers: number, levels: number) =>
      `${continues(answers, levels)} Under “If this browser forgets you” is a new recovery code.`,
    elsewhere: "This copy is of work that this browser does not have. A recovery code brings that work back.",
    unreadable: "This file is not a copy from this page. Choose one that you saved here.",
  },

  forget: {
    title: "Delete everything",
    why: "Everything that is kept about you is deleted at once and for good, on the site and in this browser. Your other devices lose it too, and your recovery codes stop working. Only a copy that you have saved can bring it back. Older backups of the site still hold it until they are replaced. Bars in a level's diagram stay as they are: they count learners without knowing who they are.",
    begin: "Delete everything",
    sure: "Yes, delete it all",
    keep: "Keep it",
    done: "Everything is deleted, here and on the site.",
    doneHere:
      "This browser is emptied. The site kept nothing from it. If you have work that this browser has forgotten, bring it back here with a recovery code. Then you can delete it, too.",
  },

  noAnswer: "The server did not answer. Try again in a moment.",
  noAnswerToChange:
    "The server did not answer. Nobody knows yet whether it was done. Try again in a moment: doing it twice does no harm.",
};

export type Words = typeof words;
