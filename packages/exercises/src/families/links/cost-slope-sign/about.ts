import type { FamilyAbout } from "../../../question/family-about.ts";

export const about = {
  id: "cost-slope-sign",
  title: "Which way, and how steep?",
  summary: "Four outputs and their targets. Predict which must rise, and where the cost is steepest.",
  concept: "cost-slope",
} as const satisfies FamilyAbout;
