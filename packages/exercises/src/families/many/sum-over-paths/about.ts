import type { FamilyAbout } from "../../../question/family-about.ts";
import { words } from "./about.en.ts";

export const about = {
  id: "sum-over-paths",
  ...words,
  concept: "sum-over-paths",
  taughtAt: "sum-over-paths#several-ways",
  rule: "several-paths",
} as const satisfies FamilyAbout;
