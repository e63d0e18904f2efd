import type { FamilyAbout } from "../../../question/family-about.ts";

export const about = {
  id: "further-back",
  title: "From what the later layers hand back",
  summary: "The slope of a late layer is given. Go on from there: across a weight, through a neuron, to a parameter.",
  concept: "backwards",
} as const satisfies FamilyAbout;
