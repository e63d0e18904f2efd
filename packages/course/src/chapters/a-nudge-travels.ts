import type { Chapter } from "../chapter.ts";
import { words } from "./a-nudge-travels.en.ts";

export const aNudgeTravels = {
  slug: "a-nudge-travels",
  title: words.title,
  lead: words.lead,
  sections: [
    { id: "a-small-push", title: words.sections["a-small-push"], teaches: [], video: { from: 161, to: 202 } },
    {
      id: "as-the-nudge-shrinks",
      title: words.sections["as-the-nudge-shrinks"],
      teaches: ["nudges"],
      video: { from: 203, to: 225 },
    },
    { id: "ponder", title: words.sections.ponder, teaches: [] },
    { id: "your-turn", title: words.sections["your-turn"], teaches: [] },
  ],
  exercise: "settling-ratio",
  sayItBack: [
    { id: "what-a-nudge-does", right: 1, ...words.sayItBack["what-a-nudge-does"] },
    { id: "why-it-shrinks", right: 2, ...words.sayItBack["why-it-shrinks"] },
    { id: "which-way-down", right: 0, ...words.sayItBack["which-way-down"] },
  ],
} as const satisfies Chapter;
