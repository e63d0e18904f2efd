import type { FamilyAbout } from "../../../question/family-about.ts";

export const about = {
  id: "find-the-mistake",
  title: "Find the mistake",
  summary: "A worked derivation with one slip in it. Find the line, and put it right.",
  concept: "weight-gradient",
} as const satisfies FamilyAbout;
