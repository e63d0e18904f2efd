import type { FamilyAbout } from "../../../question/family-about.ts";
import { words } from "./about.en.ts";

export const about = {
  id: "rates-multiply",
  ...words,
  concept: "chain-rule",
} as const satisfies FamilyAbout;
