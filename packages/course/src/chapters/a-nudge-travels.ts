import type { Chapter } from "../chapter.ts";

export const aNudgeTravels = {
  slug: "a-nudge-travels",
  title: "A nudge travels",
  lead: "Turn one weight a little. The cost answers, but only after the change has passed through every link between them.",
  sections: [
    {
      id: "a-chain",
      title: "A chain",
      teaches: ["weighted-sum", "activation", "cost"],
      video: { from: 39, to: 130 },
    },
    { id: "who-depends-on-whom", title: "Who depends on whom", teaches: [], video: { from: 130, to: 156 } },
    { id: "a-small-push", title: "A small push", teaches: [], video: { from: 161, to: 202 } },
    {
      id: "as-the-nudge-shrinks",
      title: "As the nudge shrinks",
      teaches: ["derivative"],
      video: { from: 203, to: 225 },
    },
    {
      id: "three-links-three-factors",
      title: "Three links, three factors",
      teaches: ["chain-rule", "cost-slope", "activation-slope", "weight-slope", "weight-gradient"],
      video: { from: 225, to: 309 },
    },
    { id: "ponder", title: "Ponder", teaches: [] },
    {
      id: "the-neighbours",
      title: "The neighbours",
      teaches: ["bias-gradient", "previous-activation"],
      video: { from: 346, to: 403 },
    },
    { id: "your-turn", title: "Your turn", teaches: [] },
  ],
} as const satisfies Chapter;
