import type { FamilyAbout } from "../../../question/family-about.ts";
import { words } from "./about.en.ts";

export const about = {
  id: "rank-weights",
  ...words,
  concept: "gradient-vector",
  taughtAt: "downhill#all-at-once",
} as const satisfies FamilyAbout;
