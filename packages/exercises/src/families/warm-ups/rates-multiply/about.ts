import type { FamilyAbout } from "../../../question/family-about.ts";

export const about = {
  id: "rates-multiply",
  title: "Rates along the way",
  summary: "One thing moves the next, and that one another. How fast does the last follow the first?",
  concept: "chain-rule",
} as const satisfies FamilyAbout;
