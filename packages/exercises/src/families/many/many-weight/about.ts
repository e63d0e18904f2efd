import type { FamilyAbout } from "../../../question/family-about.ts";

export const about = {
  id: "many-weight",
  title: "One weight among many",
  summary: "Two outputs and a weight with two indices: find its three factors in the figure, and multiply.",
  concept: "many-neurons",
} as const satisfies FamilyAbout;
