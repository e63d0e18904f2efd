import type { FamilyAbout } from "../../../question/family-about.ts";

export const about = {
  id: "average-slope",
  title: "Many examples, one slope",
  summary: "Each example pulls at the weight in its own way. What does the whole cost say?",
  concept: "average-over-examples",
} as const satisfies FamilyAbout;
