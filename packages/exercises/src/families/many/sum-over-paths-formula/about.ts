import type { FamilyAbout } from "../../../question/family-about.ts";

export const about = {
  id: "sum-over-paths-formula",
  title: "The sum over paths, in letters",
  summary: "Write what one path passes on, and then the sum over all of them, with Σ and indices.",
  concept: "sum-over-paths",
} as const satisfies FamilyAbout;
