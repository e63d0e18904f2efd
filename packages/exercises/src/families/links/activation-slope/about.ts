import type { FamilyAbout } from "../../../question/family-about.ts";

export const about = {
  id: "activation-slope",
  title: "How steep is the activation?",
  summary: "Work out the slope of the sigmoid, of tanh or of softplus, sometimes with a stretched input.",
  concept: "activation-slope",
} as const satisfies FamilyAbout;
