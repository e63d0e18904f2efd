import type { FamilyAbout } from "../../../question/family-about.ts";
import { words } from "./about.en.ts";

export const about = {
  id: "power-derivative",
  ...words,
  concept: "derivative",
  taughtAt: "before-you-start#how-sensitive",
} as const satisfies FamilyAbout;
