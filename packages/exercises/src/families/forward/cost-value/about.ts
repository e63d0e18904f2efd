import type { FamilyAbout } from "../../../question/family-about.ts";
import { words } from "./about.en.ts";

export const about = {
  id: "cost-value",
  ...words,
  concept: "cost",
} as const satisfies FamilyAbout;
