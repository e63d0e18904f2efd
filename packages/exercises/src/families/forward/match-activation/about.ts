import type { FamilyAbout } from "../../../question/family-about.ts";

export const about = {
  id: "match-activation",
  title: "Which function was it?",
  summary: "Tell an activation function by what it makes of some sums, and order sums by their sigmoid.",
  concept: "activation",
} as const satisfies FamilyAbout;
