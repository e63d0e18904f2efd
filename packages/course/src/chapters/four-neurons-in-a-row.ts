import type { Chapter } from "../chapter.ts";
import { words } from "./four-neurons-in-a-row.en.ts";

/** The video names the cost first and the weighted sum after it; here the neuron's own two steps come first. */
export const fourNeuronsInARow = {
  slug: "four-neurons-in-a-row",
  title: words.title,
  lead: words.lead,
  sections: [
    {
      id: "a-row",
      title: words.sections["a-row"],
      teaches: [],
      video: { from: 39, to: 107 },
      formerly: ["a-nudge-travels#a-chain"],
    },
    {
      id: "two-steps",
      title: words.sections["two-steps"],
      teaches: ["weighted-sum", "activation"],
      video: { from: 107, to: 130 },
    },
    { id: "how-far-off", title: words.sections["how-far-off"], teaches: ["cost"] },
    { id: "ponder", title: words.sections.ponder, teaches: [] },
    { id: "your-turn", title: words.sections["your-turn"], teaches: [] },
  ],
  exercise: "weighted-sum",
  sayItBack: [
    { id: "what-is-in-the-sum", right: 1, ...words.sayItBack["what-is-in-the-sum"] },
    { id: "what-it-costs", right: 2, ...words.sayItBack["what-it-costs"] },
    { id: "a-weight-of-nothing", right: 0, ...words.sayItBack["a-weight-of-nothing"] },
  ],
} as const satisfies Chapter;
