import { and } from "@nn/words/en";

export const words = {
  name: "Lessons",
  description: "The calculus of backpropagation, one idea at a time, with figures to play with.",
  lead: "Each lesson is one idea with a figure that is alive: whatever you turn, every number on the page answers.",
  planned: (titles: readonly string[]) => `In preparation: ${and(titles)}.`,
  index: (course: string) => `Contents of ${course}`,
  position: (chapter: number) => `Chapter ${chapter}`,
  contents: "Contents",
  foot: {
    name: "Previous and next",
    back: "Back to",
    previous: "The chapter before",
    all: "All lessons",
    next: "The chapter after",
    play: "In the game",
  },
};

export type Words = typeof words;
