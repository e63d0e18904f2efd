import type { FamilyAbout } from "../../../question/family-about.ts";

export const about = {
  id: "last-weight",
  title: "The last weight, link by link",
  summary: "Write the three factors between the last weight and the cost, then their product.",
  concept: "weight-gradient",
} as const satisfies FamilyAbout;
