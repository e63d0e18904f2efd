import type { FamilyAbout } from "../../../question/family-about.ts";
import { words } from "./about.en.ts";

export const about = {
  id: "build-the-chain",
  ...words,
  concept: "weight-gradient",
  taughtAt: "a-nudge-travels#who-depends-on-whom",
} as const satisfies FamilyAbout;
