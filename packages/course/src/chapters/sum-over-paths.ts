import type { Chapter } from "../chapter.ts";
import { words } from "./sum-over-paths.en.ts";

export const sumOverPaths = {
  slug: "sum-over-paths",
  title: words.title,
  lead: words.lead,
  sections: [
    {
      id: "several-ways",
      title: words.sections["several-ways"],
      teaches: ["sum-over-paths"],
      video: { from: 512, to: 543 },
    },
    { id: "in-letters", title: words.sections["in-letters"], teaches: [] },
    { id: "ponder", title: words.sections.ponder, teaches: [] },
    { id: "backwards", title: words.sections.backwards, teaches: [] },
    { id: "your-turn", title: words.sections["your-turn"], teaches: [] },
  ],
  exercise: "sum-over-paths",
  sayItBack: [
    { id: "along-and-over", right: 0, ...words.sayItBack["along-and-over"] },
    { id: "why-several", right: 2, ...words.sayItBack["why-several"] },
    { id: "what-it-saves", right: 1, ...words.sayItBack["what-it-saves"] },
  ],
} as const satisfies Chapter;
