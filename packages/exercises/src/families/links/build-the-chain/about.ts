import type { FamilyAbout } from "../../../question/family-about.ts";

export const about = {
  id: "build-the-chain",
  title: "Build the chain",
  summary: "Take the links that a nudge crosses on its way to the cost, and leave the others in the tray.",
  concept: "weight-gradient",
} as const satisfies FamilyAbout;
