import type { Chapter } from "../chapter.ts";
import { words } from "./downhill.en.ts";

export const downhill = {
  slug: "downhill",
  title: words.title,
  lead: words.lead,
  sections: [
    { id: "all-at-once", title: words.sections["all-at-once"], teaches: ["gradient-vector"] },
    {
      id: "one-step",
      title: words.sections["one-step"],
      teaches: ["gradient-descent"],
      video: { from: 563, to: 617 },
    },
    { id: "step-size", title: words.sections["step-size"], teaches: [] },
    { id: "ponder", title: words.sections.ponder, teaches: [] },
    { id: "what-it-comes-to", title: words.sections["what-it-comes-to"], teaches: [] },
    { id: "your-turn", title: words.sections["your-turn"], teaches: [] },
  ],
  exercise: "one-step",
  sayItBack: [
    { id: "where-it-points", right: 2, ...words.sayItBack["where-it-points"] },
    { id: "one-step", right: 0, ...words.sayItBack["one-step"] },
    { id: "rising-cost", right: 1, ...words.sayItBack["rising-cost"] },
  ],
} as const satisfies Chapter;
