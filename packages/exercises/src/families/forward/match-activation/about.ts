import type { FamilyAbout } from "../../../question/family-about.ts";
import { words } from "./about.en.ts";

export const about = {
  id: "match-activation",
  ...words,
  concept: "activation",
  taughtAt: "four-neurons-in-a-row#two-steps",
} as const satisfies FamilyAbout;
