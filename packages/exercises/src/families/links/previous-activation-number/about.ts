import type { FamilyAbout } from "../../../question/family-about.ts";
import { words } from "./about.en.ts";

export const about = {
  id: "previous-activation-number",
  ...words,
  concept: "previous-activation",
  taughtAt: "a-nudge-travels#the-neighbours",
} as const satisfies FamilyAbout;
