import type { FamilyAbout } from "../../../question/family-about.ts";
import { words } from "./about.en.ts";

export const about = {
  id: "build-the-chain",
  ...words,
  concept: "causes",
  taughtAt: "the-tree-of-causes#what-the-cost-is-made-of",
} as const satisfies FamilyAbout;
