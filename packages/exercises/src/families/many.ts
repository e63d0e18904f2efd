import type { FamilyEntry } from "../family-entry.ts";

/** Many neurons to a layer: indices and the sum over paths. */
export const many = [
  {
    id: "pick-paths",
    title: "Which ways lead to the cost?",
    summary: "Follow a nudge forward through a network, and pick every route on which it reaches the cost.",
    concept: "sum-over-paths",
  },
  {
    id: "sum-over-paths",
    title: "Along every path",
    summary: "A neuron reaches the cost along several paths. Work out what each passes on, and add them up.",
    concept: "sum-over-paths",
  },
] as const satisfies readonly FamilyEntry[];
