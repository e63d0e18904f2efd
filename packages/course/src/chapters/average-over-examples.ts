import type { Chapter } from "../chapter.ts";
import { words } from "./average-over-examples.en.ts";

export const averageOverExamples = {
  slug: "average-over-examples",
  title: words.title,
  lead: words.lead,
  sections: [
    {
      id: "everyone-pulls",
      title: words.sections["everyone-pulls"],
      teaches: [],
    },
    {
      id: "the-full-cost",
      title: words.sections["the-full-cost"],
      teaches: ["average-over-examples"],
      video: { from: 309, to: 346 },
    },
    { id: "ponder", title: words.sections.ponder, teaches: [] },
    { id: "one-component", title: words.sections["one-component"], teaches: [] },
    { id: "your-turn", title: words.sections["your-turn"], teaches: [] },
  ],
  exercise: "average-table",
  sayItBack: [
    { id: "mean-slope", right: 1, ...words.sayItBack["mean-slope"] },
    { id: "mean-zero", right: 0, ...words.sayItBack["mean-zero"] },
    { id: "who-pulls-hardest", right: 2, ...words.sayItBack["who-pulls-hardest"] },
  ],
} as const satisfies Chapter;
