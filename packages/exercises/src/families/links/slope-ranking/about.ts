import type { FamilyAbout } from "../../../question/family-about.ts";
import { words } from "./about.en.ts";

export const about = {
  id: "slope-ranking",
  ...words,
  concept: "activation-slope",
} as const satisfies FamilyAbout;
