import type { FamilyAbout } from "../../../question/family-about.ts";

export const about = {
  id: "activation-value",
  title: "Through the activation function",
  summary: "Say what a ReLU and a leaky ReLU make of weighted sums above and below 0.",
  concept: "activation",
} as const satisfies FamilyAbout;
