import type { FamilyAbout } from "../../../question/family-about.ts";

export const about = {
  id: "which-weight",
  title: "Reading indices",
  summary: "Which line is meant by the small numbers at a weight, and which lines does a neuron add up?",
  concept: "many-neurons",
} as const satisfies FamilyAbout;
