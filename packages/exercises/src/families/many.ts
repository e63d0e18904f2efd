import type { FamilyEntry } from "../family-entry.ts";

/** Many neurons to a layer: indices and the sum over paths. */
export const many = [
  {
    id: "which-weight",
    title: "Reading indices",
    summary: "Which line is meant by the small numbers at a weight, and which lines does a neuron add up?",
    concept: "many-neurons",
  },
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
  {
    id: "sum-over-paths-formula",
    title: "The sum over paths, in letters",
    summary: "Write what one path passes on, and then the sum over all of them, with Σ and indices.",
    concept: "sum-over-paths",
  },
  {
    id: "many-weight",
    title: "One weight among many",
    summary: "Two outputs and a weight with two indices: find its three factors in the figure, and multiply.",
    concept: "many-neurons",
  },
  {
    id: "many-weight-formula",
    title: "One weight among many, in letters",
    summary: "Write the slope for a weight with two indices, and for the bias of its neuron.",
    concept: "many-neurons",
  },
] as const satisfies readonly FamilyEntry[];
