import type { FamilyAbout } from "../../../question/family-about.ts";

export const about = {
  id: "cost-slope",
  title: "How fast does the cost follow the output?",
  summary: "The slope of the cost along the last activation, in letters and in numbers.",
  concept: "cost-slope",
} as const satisfies FamilyAbout;
