import type { FamilyAbout } from "../../../question/family-about.ts";

export const about = {
  id: "sum-over-paths",
  title: "Along every path",
  summary: "A neuron reaches the cost along several paths. Work out what each passes on, and add them up.",
  concept: "sum-over-paths",
} as const satisfies FamilyAbout;
