import type { FamilyAbout } from "../../../question/family-about.ts";

export const about = {
  id: "one-step",
  title: "One step downhill",
  summary: "A weight, its slope and a learning rate. Where does the weight stand after one step?",
  concept: "gradient-descent",
} as const satisfies FamilyAbout;
