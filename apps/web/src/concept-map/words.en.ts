import { and } from "@nn/words/en";

export const words = {
  name: "Concept map",
  description: "The ideas of the course, what each rests on, and which of them you have shown.",
  lead: "Each idea stands below those it rests on. Its disc fills as you show it in exercises and levels.",
  key: { new: "not yet", learning: "begun", known: "shown", due: "worth another look" },
  unknown: " ",
  restsOn: (titles: readonly string[]) => `Rests on: ${and(titles)}`,
};

export type Words = typeof words;
