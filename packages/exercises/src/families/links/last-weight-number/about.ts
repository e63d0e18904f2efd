import type { FamilyAbout } from "../../../question/family-about.ts";
import { words } from "./about.en.ts";

export const about = {
  id: "last-weight-number",
  ...words,
  concept: "weight-gradient",
  taughtAt: "three-factors#together",
  rule: "one-path",
} as const satisfies FamilyAbout;
