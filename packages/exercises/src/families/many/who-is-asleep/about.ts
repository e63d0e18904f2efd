import type { FamilyAbout } from "../../../question/family-about.ts";
import { words } from "./about.en.ts";

export const about = {
  id: "who-is-asleep",
  ...words,
  concept: "many-neurons",
  taughtAt: "the-same-rules-at-scale#any-knob",
} as const satisfies FamilyAbout;
