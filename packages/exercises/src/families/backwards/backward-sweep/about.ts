import type { FamilyAbout } from "../../../question/family-about.ts";

export const about = {
  id: "backward-sweep",
  title: "The backward sweep",
  summary: "A small network and an empty table. Fill in every slope, from the cost back to the first weight.",
  concept: "backwards",
} as const satisfies FamilyAbout;
