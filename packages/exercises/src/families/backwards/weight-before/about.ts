import type { FamilyAbout } from "../../../question/family-about.ts";
import { words } from "./about.en.ts";

export const about = {
  id: "weight-before",
  ...words,
  concept: "backwards",
} as const satisfies FamilyAbout;
