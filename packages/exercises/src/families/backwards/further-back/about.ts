import type { FamilyAbout } from "../../../question/family-about.ts";
import { words } from "./about.en.ts";

export const about = {
  id: "further-back",
  ...words,
  concept: "backwards",
  taughtAt: "the-bias-and-the-neuron-before#again",
} as const satisfies FamilyAbout;
