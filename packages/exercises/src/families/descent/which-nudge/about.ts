import type { FamilyAbout } from "../../../question/family-about.ts";

export const about = {
  id: "which-nudge",
  title: "Which nudge helps most?",
  summary: "Several nudges of the same size: find the one that lowers the cost most, and say by about how much.",
  concept: "gradient-vector",
} as const satisfies FamilyAbout;
