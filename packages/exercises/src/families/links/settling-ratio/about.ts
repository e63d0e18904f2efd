import type { FamilyAbout } from "../../../question/family-about.ts";
import { words } from "./about.en.ts";

export const about = {
  id: "settling-ratio",
  ...words,
  concept: "nudges",
  taughtAt: "a-nudge-travels#as-the-nudge-shrinks",
} as const satisfies FamilyAbout;
