import type { FamilyAbout } from "../../../question/family-about.ts";

export const about = {
  id: "many-weight-formula",
  title: "One weight among many, in letters",
  summary: "Write the slope for a weight with two indices, and for the bias of its neuron.",
  concept: "many-neurons",
} as const satisfies FamilyAbout;
