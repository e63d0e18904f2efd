import type { FamilyAbout } from "../../../question/family-about.ts";

export const about = {
  id: "last-bias-number",
  title: "The last bias, in numbers",
  summary: "The same small network, nudged at its bias. How fast does the cost move?",
  concept: "bias-gradient",
} as const satisfies FamilyAbout;
