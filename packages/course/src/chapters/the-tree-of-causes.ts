import type { Chapter } from "../chapter.ts";
import { words } from "./the-tree-of-causes.en.ts";

export const theTreeOfCauses = {
  slug: "the-tree-of-causes",
  title: words.title,
  lead: words.lead,
  sections: [
    {
      id: "what-the-cost-is-made-of",
      title: words.sections["what-the-cost-is-made-of"],
      teaches: [],
      video: { from: 130, to: 147 },
      formerly: ["a-nudge-travels#who-depends-on-whom"],
    },
    { id: "further-down", title: words.sections["further-down"], teaches: [], video: { from: 147, to: 161 } },
    { id: "causes", title: words.sections.causes, teaches: ["causes"] },
    { id: "ponder", title: words.sections.ponder, teaches: [] },
    { id: "your-turn", title: words.sections["your-turn"], teaches: [] },
  ],
  exercise: "what-moves",
  sayItBack: [
    { id: "directly-below-the-cost", right: 0, ...words.sayItBack["directly-below-the-cost"] },
    { id: "below-a-sum", right: 2, ...words.sayItBack["below-a-sum"] },
    { id: "ways-up", right: 1, ...words.sayItBack["ways-up"] },
  ],
} as const satisfies Chapter;
