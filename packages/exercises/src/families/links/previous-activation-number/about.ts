import type { FamilyAbout } from "../../../question/family-about.ts";

export const about = {
  id: "previous-activation-number",
  title: "The neuron before, in numbers",
  summary: "Predict whether the cost rises or falls with the neuron before, then work out how fast.",
  concept: "previous-activation",
} as const satisfies FamilyAbout;
