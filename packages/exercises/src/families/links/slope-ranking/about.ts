import type { FamilyAbout } from "../../../question/family-about.ts";

export const about = {
  id: "slope-ranking",
  title: "Where does a nudge get through?",
  summary: "Rank four neurons by the slope of their activation function, by looking alone.",
  concept: "activation-slope",
} as const satisfies FamilyAbout;
