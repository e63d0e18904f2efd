import type { FamilyAbout } from "../../../question/family-about.ts";

export const about = {
  id: "pick-paths",
  title: "Which ways lead to the cost?",
  summary: "Follow a nudge forward through a network, and pick every route on which it reaches the cost.",
  concept: "sum-over-paths",
} as const satisfies FamilyAbout;
