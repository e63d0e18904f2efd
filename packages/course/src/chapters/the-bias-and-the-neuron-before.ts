import type { Chapter } from "../chapter.ts";
import { words } from "./the-bias-and-the-neuron-before.en.ts";

export const theBiasAndTheNeuronBefore = {
  slug: "the-bias-and-the-neuron-before",
  title: words.title,
  lead: words.lead,
  sections: [
    {
      id: "the-bias",
      title: words.sections["the-bias"],
      teaches: ["bias-gradient"],
      video: { from: 346, to: 366 },
      formerly: ["a-nudge-travels#the-neighbours"],
    },
    {
      id: "the-neuron-before",
      title: words.sections["the-neuron-before"],
      teaches: ["previous-activation"],
      video: { from: 366, to: 386 },
    },
    { id: "again", title: words.sections.again, teaches: ["backwards"], video: { from: 386, to: 403 } },
    { id: "why-it-fades", title: words.sections["why-it-fades"], teaches: [] },
    { id: "ponder", title: words.sections.ponder, teaches: [] },
    { id: "your-turn", title: words.sections["your-turn"], teaches: [] },
  ],
  exercise: "backward-sweep",
  sayItBack: [
    { id: "slope-of-the-bias", right: 1, ...words.sayItBack["slope-of-the-bias"] },
    { id: "in-place-of-the-activation", right: 0, ...words.sayItBack["in-place-of-the-activation"] },
    { id: "why-it-fades", right: 2, ...words.sayItBack["why-it-fades"] },
  ],
} as const satisfies Chapter;
