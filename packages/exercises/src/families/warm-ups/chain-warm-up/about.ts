import type { FamilyAbout } from "../../../question/family-about.ts";
import { words } from "./about.en.ts";

export const about = {
  id: "chain-warm-up",
  ...words,
  concept: "chain-rule",
  taughtAt: "before-you-start#two-in-a-row",
  rule: "one-path",
} as const satisfies FamilyAbout;
