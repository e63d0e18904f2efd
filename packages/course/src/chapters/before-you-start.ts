import type { Chapter } from "../chapter.ts";
import { words } from "./before-you-start.en.ts";

export const beforeYouStart = {
  slug: "before-you-start",
  title: words.title,
  lead: words.lead,
  sections: [
    { id: "how-sensitive", title: words.sections["how-sensitive"], teaches: ["derivative"] },
    { id: "ponder", title: words.sections.ponder, teaches: [] },
    { id: "two-in-a-row", title: words.sections["two-in-a-row"], teaches: ["chain-rule"] },
    { id: "reading-the-labels", title: words.sections["reading-the-labels"], teaches: [] },
    { id: "your-turn", title: words.sections["your-turn"], teaches: [] },
  ],
  exercise: "nudge-ratio",
  sayItBack: [
    { id: "what-a-slope-says", right: 1, ...words.sayItBack["what-a-slope-says"] },
    { id: "rates-in-a-row", right: 0, ...words.sayItBack["rates-in-a-row"] },
    { id: "what-the-label-says", right: 2, ...words.sayItBack["what-the-label-says"] },
  ],
} as const satisfies Chapter;
