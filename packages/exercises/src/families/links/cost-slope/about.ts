import type { FamilyAbout } from "../../../question/family-about.ts";
import { words } from "./about.en.ts";

export const about = {
  id: "cost-slope",
  ...words,
  concept: "cost-slope",
  taughtAt: "three-factors#how-wrong",
} as const satisfies FamilyAbout;
