import type { Chapter } from "../chapter.ts";
import { words } from "./many-neurons.en.ts";

export const manyNeurons = {
  slug: "many-neurons",
  title: words.title,
  lead: words.lead,
  sections: [
    {
      id: "who-is-who",
      title: words.sections["who-is-who"],
      teaches: ["many-neurons"],
      video: { from: 411, to: 473 },
    },
    {
      id: "adding-up-more",
      title: words.sections["adding-up-more"],
      teaches: [],
      video: { from: 473, to: 494 },
    },
    { id: "what-stays", title: words.sections["what-stays"], teaches: [], video: { from: 495, to: 507 } },
    { id: "ponder", title: words.sections.ponder, teaches: [] },
    { id: "what-changes", title: words.sections["what-changes"], teaches: [], video: { from: 508, to: 517 } },
    { id: "your-turn", title: words.sections["your-turn"], teaches: [] },
  ],
  exercise: "which-weight",
  sayItBack: [
    { id: "where-it-leads", right: 0, ...words.sayItBack["where-it-leads"] },
    { id: "how-many-weights", right: 1, ...words.sayItBack["how-many-weights"] },
    { id: "one-way-up", right: 2, ...words.sayItBack["one-way-up"] },
  ],
} as const satisfies Chapter;
