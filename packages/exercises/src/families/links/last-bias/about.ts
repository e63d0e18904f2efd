import type { FamilyAbout } from "../../../question/family-about.ts";

export const about = {
  id: "last-bias",
  title: "The last bias, link by link",
  summary: "The same path from the last bias to the cost: one factor changes. Which?",
  concept: "bias-gradient",
} as const satisfies FamilyAbout;
