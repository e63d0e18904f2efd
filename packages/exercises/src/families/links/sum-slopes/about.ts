import type { FamilyAbout } from "../../../question/family-about.ts";

export const about = {
  id: "sum-slopes",
  title: "What moves the weighted sum?",
  summary: "How fast the weighted sum follows its weight, its bias and the neuron before.",
  concept: "weight-slope",
} as const satisfies FamilyAbout;
