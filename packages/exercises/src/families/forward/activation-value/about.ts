import type { FamilyAbout } from "../../../question/family-about.ts";
import { words } from "./about.en.ts";

export const about = {
  id: "activation-value",
  ...words,
  concept: "activation",
} as const satisfies FamilyAbout;
