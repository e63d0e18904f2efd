import type { FamilyAbout } from "../../../question/family-about.ts";
import { words } from "./about.en.ts";

export const about = {
  id: "what-moves",
  ...words,
  concept: "causes",
  taughtAt: "the-tree-of-causes#causes",
} as const satisfies FamilyAbout;
