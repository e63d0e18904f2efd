import type { FamilyAbout } from "../../../question/family-about.ts";
import { words } from "./about.en.ts";

export const about = {
  id: "one-step",
  ...words,
  concept: "gradient-descent",
  taughtAt: "downhill#one-step",
} as const satisfies FamilyAbout;
