import type { FamilyAbout } from "../../../question/family-about.ts";
import { words } from "./about.en.ts";

export const about = {
  id: "compare-costs",
  ...words,
  concept: "cost",
  taughtAt: "a-nudge-travels#a-chain",
} as const satisfies FamilyAbout;
