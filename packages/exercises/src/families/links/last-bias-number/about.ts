import type { FamilyAbout } from "../../../question/family-about.ts";
import { words } from "./about.en.ts";

export const about = {
  id: "last-bias-number",
  ...words,
  concept: "bias-gradient",
  taughtAt: "the-bias-and-the-neuron-before#the-bias",
  rule: "one-path",
} as const satisfies FamilyAbout;
