import type { FamilyAbout } from "../../../question/family-about.ts";
import { words } from "./about.en.ts";

export const about = {
  id: "sum-over-paths-formula",
  ...words,
  concept: "sum-over-paths",
  taughtAt: "sum-over-paths#in-letters",
} as const satisfies FamilyAbout;
