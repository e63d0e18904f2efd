import type { FamilyAbout } from "../../../question/family-about.ts";
import { words } from "./about.en.ts";

export const about = {
  id: "missing-weight",
  ...words,
  concept: "weighted-sum",
  taughtAt: "four-neurons-in-a-row#two-steps",
} as const satisfies FamilyAbout;
