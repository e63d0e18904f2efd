import type { FamilyAbout } from "../../../question/family-about.ts";

export const about = {
  id: "average-table",
  title: "Examples in a table",
  summary: "Fill in the slope for each example alone, and then the slope of the whole cost.",
  concept: "average-over-examples",
} as const satisfies FamilyAbout;
