import type { FamilyAbout } from "../../../question/family-about.ts";

export const about = {
  id: "missing-weight",
  title: "Which number is missing?",
  summary: "The weighted sum is known, and one weight, input or bias is not. Find it.",
  concept: "weighted-sum",
} as const satisfies FamilyAbout;
