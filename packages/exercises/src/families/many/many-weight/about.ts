import type { FamilyAbout } from "../../../question/family-about.ts";
import { words } from "./about.en.ts";

export const about = {
  id: "many-weight",
  ...words,
  concept: "many-neurons",
  taughtAt: "many-neurons#what-stays",
} as const satisfies FamilyAbout;
