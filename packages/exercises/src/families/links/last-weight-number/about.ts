import type { FamilyAbout } from "../../../question/family-about.ts";

export const about = {
  id: "last-weight-number",
  title: "The last weight, in numbers",
  summary: "A small network with its values filled in. Work out how fast the cost moves.",
  concept: "weight-gradient",
} as const satisfies FamilyAbout;
