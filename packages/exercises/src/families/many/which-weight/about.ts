import type { FamilyAbout } from "../../../question/family-about.ts";
import { words } from "./about.en.ts";

export const about = {
  id: "which-weight",
  ...words,
  concept: "many-neurons",
  taughtAt: "many-neurons#who-is-who",
} as const satisfies FamilyAbout;
