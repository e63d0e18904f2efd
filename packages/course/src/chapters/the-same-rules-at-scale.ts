import type { Chapter } from "../chapter.ts";
import { words } from "./the-same-rules-at-scale.en.ts";

export const theSameRulesAtScale = {
  slug: "the-same-rules-at-scale",
  title: words.title,
  lead: words.lead,
  sections: [
    { id: "thirteen-thousand-knobs", title: words.sections["thirteen-thousand-knobs"], teaches: [] },
    { id: "in-batches", title: words.sections["in-batches"], teaches: [] },
    { id: "any-knob", title: words.sections["any-knob"], teaches: [] },
    { id: "measure-it", title: words.sections["measure-it"], teaches: [] },
    { id: "what-it-looks-for", title: words.sections["what-it-looks-for"], teaches: [] },
    { id: "ponder", title: words.sections.ponder, teaches: [] },
    { id: "why-it-fails", title: words.sections["why-it-fails"], teaches: [] },
    { id: "your-turn", title: words.sections["your-turn"], teaches: [] },
  ],
  exercise: "who-is-asleep",
  sayItBack: [
    { id: "blank-pixel", right: 1, ...words.sayItBack["blank-pixel"] },
    { id: "held-out", right: 2, ...words.sayItBack["held-out"] },
    { id: "moved-digit", right: 0, ...words.sayItBack["moved-digit"] },
  ],
} as const satisfies Chapter;
