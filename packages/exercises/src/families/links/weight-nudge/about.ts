import type { FamilyAbout } from "../../../question/family-about.ts";

export const about = {
  id: "weight-nudge",
  title: "A nudge of the weight",
  summary: "Nudge a weight by a little. How far does its weighted sum move?",
  concept: "weight-slope",
} as const satisfies FamilyAbout;
