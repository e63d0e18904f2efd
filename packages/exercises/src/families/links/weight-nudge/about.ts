import type { FamilyAbout } from "../../../question/family-about.ts";
import { words } from "./about.en.ts";

export const about = {
  id: "weight-nudge",
  ...words,
  concept: "weight-slope",
  taughtAt: "three-factors#who-speaks",
} as const satisfies FamilyAbout;
