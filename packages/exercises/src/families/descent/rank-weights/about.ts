import type { FamilyAbout } from "../../../question/family-about.ts";

export const about = {
  id: "rank-weights",
  title: "Which weight matters most?",
  summary: "Rank the weights of a small network by how far a nudge of each moves the cost.",
  concept: "gradient-vector",
} as const satisfies FamilyAbout;
