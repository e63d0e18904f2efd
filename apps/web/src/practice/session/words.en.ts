import { plural } from "@nn/words/en";

export const words = {
  notMade: (why: string) => `The session could not be put together. ${why} Nothing is lost.`,
  tryAgain: "Try again",
  waiting: "A mix of what is due and something new.",
  position: (place: number, places: number, title: string) => `${place} of ${places}: ${title}`,
  progress: (done: number, places: number) => `${done} of ${places} done`,
  here: "here",
  toCome: "to come",
  outcomes: { right: "right", helped: "right, with help", said: "said back", left: "left for another time" },
  sayBack: "Say it back",
  recalled: (chapter: string, when: string) => `From “${chapter}”; you last said it ${when}. It is not marked.`,
  saidBack: (count: number) =>
    `${count} ${plural(count, { one: "question", other: "questions" })} said back, without a mark.`,
  next: "Next",
  finish: "Finish",
  skip: "Skip this one",
  stop: "Stop here",
  over: "That was the session",
  nothingAnswered: "Nothing was answered this time. Everything is where you left it.",
  result: (right: number, places: number) =>
    `${right} of ${places} right. What you know comes back less often, what slipped comes back sooner.`,
  back: "Back to practice",
  again: "Another session",
};

export type Words = typeof words;
