import type { Chapter } from "../chapter.ts";
import { words } from "./three-factors.en.ts";

export const threeFactors = {
  slug: "three-factors",
  title: words.title,
  lead: words.lead,
  sections: [
    {
      id: "three-curves",
      title: words.sections["three-curves"],
      teaches: [],
      video: { from: 225, to: 236 },
      formerly: ["a-nudge-travels#three-links-three-factors"],
    },
    {
      id: "how-wrong",
      title: words.sections["how-wrong"],
      teaches: ["cost-slope"],
      video: { from: 236, to: 285 },
    },
    { id: "how-awake", title: words.sections["how-awake"], teaches: ["activation-slope"] },
    { id: "who-speaks", title: words.sections["who-speaks"], teaches: ["weight-slope"] },
    {
      id: "together",
      title: words.sections.together,
      teaches: ["weight-gradient"],
      video: { from: 285, to: 309 },
    },
    { id: "ponder", title: words.sections.ponder, teaches: [] },
    { id: "your-turn", title: words.sections["your-turn"], teaches: [] },
  ],
  exercise: "last-weight",
  sayItBack: [
    { id: "who-speaks", right: 0, ...words.sayItBack["who-speaks"] },
    { id: "at-the-target", right: 2, ...words.sayItBack["at-the-target"] },
    { id: "far-out", right: 1, ...words.sayItBack["far-out"] },
  ],
} as const satisfies Chapter;
