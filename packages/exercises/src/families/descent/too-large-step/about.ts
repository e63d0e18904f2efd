import type { FamilyAbout } from "../../../question/family-about.ts";

export const about = {
  id: "too-large-step",
  title: "A step too far?",
  summary:
    "Take a step with a given learning rate: where does it land, does the cost fall, and which rate is too large?",
  concept: "gradient-descent",
} as const satisfies FamilyAbout;
