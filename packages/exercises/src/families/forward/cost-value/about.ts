import type { FamilyAbout } from "../../../question/family-about.ts";

export const about = {
  id: "cost-value",
  title: "What does it cost?",
  summary: "Outputs stand beside their targets. Work out the squared gaps and the cost that they make.",
  concept: "cost",
} as const satisfies FamilyAbout;
