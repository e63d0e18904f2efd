import type { FamilyAbout } from "../../../question/family-about.ts";

export const about = {
  id: "compare-costs",
  title: "Which output is worst?",
  summary: "Rank several outputs by their cost for the same target, and work out the smallest one.",
  concept: "cost",
} as const satisfies FamilyAbout;
