import type { FamilyAbout } from "../../../question/family-about.ts";
import { words } from "./about.en.ts";

export const about = {
  id: "rates-multiply",
  ...words,
  concept: "chain-rule",
  taughtAt: "a-nudge-travels#three-links-three-factors",
} as const satisfies FamilyAbout;
