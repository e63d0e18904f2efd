import type { FamilyAbout } from "../../../question/family-about.ts";

export const about = {
  id: "weighted-sum",
  title: "What does the neuron add up?",
  summary: "Inputs, weights and biases stand in a table. Work out the weighted sum of each neuron.",
  concept: "weighted-sum",
} as const satisfies FamilyAbout;
