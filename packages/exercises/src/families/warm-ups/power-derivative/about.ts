import type { FamilyAbout } from "../../../question/family-about.ts";

export const about = {
  id: "power-derivative",
  title: "The slope of powers",
  summary: "Find the derivative of a sum of powers, one power at a time.",
  concept: "derivative",
} as const satisfies FamilyAbout;
