import type { FamilyAbout } from "../../../question/family-about.ts";

export const about = {
  id: "previous-activation",
  title: "The neuron before, link by link",
  summary: "The same road from the activation of the layer before. It is how a nudge travels on to earlier layers.",
  concept: "previous-activation",
} as const satisfies FamilyAbout;
