import type { FamilyAbout } from "../../../question/family-about.ts";

export const about = {
  id: "chain-warm-up",
  title: "A function inside a function",
  summary: "Find the slope of the outside, the slope of the inside, and of both together.",
  concept: "chain-rule",
} as const satisfies FamilyAbout;
