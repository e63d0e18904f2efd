import type { FamilyAbout } from "../../../question/family-about.ts";
import { words } from "./about.en.ts";

export const about = {
  id: "activation-slope",
  ...words,
  concept: "activation-slope",
  taughtAt: "three-factors#how-awake",
} as const satisfies FamilyAbout;
