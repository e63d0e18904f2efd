import type { FamilyAbout } from "../../../question/family-about.ts";

export const about = {
  id: "gradient-components",
  title: "The whole gradient",
  summary: "Fill in the slope of the cost for every weight and bias of a tiny network.",
  concept: "gradient-vector",
} as const satisfies FamilyAbout;
