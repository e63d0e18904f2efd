import type { FamilyAbout } from "../../../question/family-about.ts";

export const about = {
  id: "weight-before",
  title: "One layer further back",
  summary: "What the last link hands back, what the earlier link does itself, and the whole path through both.",
  concept: "backwards",
} as const satisfies FamilyAbout;
