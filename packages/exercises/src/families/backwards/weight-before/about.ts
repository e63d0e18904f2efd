import type { FamilyAbout } from "../../../question/family-about.ts";
import { words } from "./about.en.ts";

export const about = {
  id: "weight-before",
  ...words,
  concept: "backwards",
  taughtAt: "the-bias-and-the-neuron-before#again",
  rule: "one-path",
} as const satisfies FamilyAbout;
