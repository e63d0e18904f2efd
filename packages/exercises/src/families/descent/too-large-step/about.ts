import type { FamilyAbout } from "../../../question/family-about.ts";
import { words } from "./about.en.ts";

export const about = {
  id: "too-large-step",
  ...words,
  concept: "gradient-descent",
  taughtAt: "downhill#step-size",
} as const satisfies FamilyAbout;
