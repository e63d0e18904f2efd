import type { FamilyAbout } from "../../../question/family-about.ts";

export const about = {
  id: "nudge-ratio",
  title: "A nudge, and what it does",
  summary: "Nudge x by h, see how far the function moves for it, and let h shrink to nothing.",
  concept: "derivative",
} as const satisfies FamilyAbout;
