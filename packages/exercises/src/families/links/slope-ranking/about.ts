import type { FamilyAbout } from "../../../question/family-about.ts";
import { words } from "./about.en.ts";

export const about = {
  id: "slope-ranking",
  ...words,
  concept: "activation-slope",
  taughtAt: "a-nudge-travels#three-links-three-factors",
} as const satisfies FamilyAbout;
