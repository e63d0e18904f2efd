import type { FamilyEntry } from "../family-entry.ts";

/** Further back, layer by layer. */
export const backwards = [
  {
    id: "weight-before",
    title: "One layer further back",
    summary: "What the last link hands back, what the earlier link does itself, and the whole road through both.",
    concept: "backwards",
  },
  {
    id: "backward-sweep",
    title: "The backward sweep",
    summary: "A small network and an empty table. Fill in every slope, from the cost back to the first weight.",
    concept: "backwards",
  },
  {
    id: "further-back",
    title: "From what the later layers hand back",
    summary: "The slope of a late layer is given. Go on from there: across a weight, through a neuron, to a parameter.",
    concept: "backwards",
  },
] as const satisfies readonly FamilyEntry[];
