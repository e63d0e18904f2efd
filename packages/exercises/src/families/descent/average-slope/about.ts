import type { FamilyAbout } from "../../../question/family-about.ts";
import { words } from "./about.en.ts";

export const about = {
  id: "average-slope",
  ...words,
  concept: "average-over-examples",
  taughtAt: "average-over-examples#the-full-cost",
  rule: "mean",
} as const satisfies FamilyAbout;
