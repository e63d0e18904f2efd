import type { FamilyAbout } from "../../../question/family-about.ts";
import { words } from "./about.en.ts";

export const about = {
  id: "find-the-mistake",
  ...words,
  concept: "weight-gradient",
  taughtAt: "three-factors#together",
} as const satisfies FamilyAbout;
