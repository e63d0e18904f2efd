import type { FamilyAbout } from "../../../question/family-about.ts";
import { words } from "./about.en.ts";

export const about = {
  id: "cost-value",
  ...words,
  concept: "cost",
  taughtAt: "four-neurons-in-a-row#how-far-off",
} as const satisfies FamilyAbout;
