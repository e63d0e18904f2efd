import { plural } from "@nn/words/en";

/** What next, and why; beside it what has been done. */
export const words = {
  next: "What next",
  notLoaded: (why: string) => `What is due could not be loaded. ${why} All exercises are listed below.`,
  tryAgain: "Try again",
  fresh: "Everything is fresh. Any exercise below is open.",
  freshUntil: (when: string) => `Everything is fresh; something will be due again ${when}. Any exercise below is open.`,
  others: "Another exercise",

  minutes: "Five minutes",
  mixture: "A mix of what is due and something new.",
  dueIdeas: (count: number) =>
    `${count} ${plural(count, { one: "idea is", other: "ideas are" })} due, mixed with something new.`,
  begunIdeas: (count: number) =>
    `Nothing is due. You have started ${count} ${plural(count, { one: "idea", other: "ideas" })}.`,
  firstMixture: "A first mix, to see where you stand.",
  session: "Start a short session",
  notebook: "Notebook of mistakes",
  map: "Concept map",

  done: (right: number, answers: number) =>
    `${right} right of ${answers} ${plural(answers, { one: "answer", other: "answers" })}`,
};

export type Words = typeof words;
