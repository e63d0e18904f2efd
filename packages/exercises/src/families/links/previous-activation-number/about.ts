import type { FamilyAbout } from "../../../question/family-about.ts";
import { words } from "./about.en.ts";

export const about = {
  id: "previous-activation-number",
  ...words,
  concept: "previous-activation",
  taughtAt: "the-bias-and-the-neuron-before#the-neuron-before",
  rule: "one-path",
} as const satisfies FamilyAbout;
