import type { FamilyAbout } from "../../../question/family-about.ts";
import { words } from "./about.en.ts";

export const about = {
  id: "pick-paths",
  ...words,
  concept: "sum-over-paths",
} as const satisfies FamilyAbout;
