import type { FamilyAbout } from "../../../question/family-about.ts";
import { words } from "./about.en.ts";

export const about = {
  id: "cost-slope-sign",
  ...words,
  concept: "cost-slope",
  taughtAt: "a-nudge-travels#three-links-three-factors",
} as const satisfies FamilyAbout;
