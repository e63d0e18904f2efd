import type { FamilyAbout } from "../../../question/family-about.ts";

export const about = {
  id: "previous-activation",
  title: "The neuron before, link by link",
  summary: "The same path from the activation of the layer before: the way back to earlier layers.",
  concept: "previous-activation",
} as const satisfies FamilyAbout;
