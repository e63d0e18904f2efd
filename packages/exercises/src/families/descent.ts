import type { FamilyEntry } from "../family-entry.ts";

/** What the slopes are for: the average, the gradient, the step downhill. */
export const descent = [
  {
    id: "average-table",
    title: "Examples in a table",
    summary: "Fill in the slope for each example alone, and then the slope of the whole cost.",
    concept: "average-over-examples",
  },
  {
    id: "gradient-components",
    title: "The whole gradient",
    summary: "Fill in the slope of the cost for every weight and bias of a tiny network.",
    concept: "gradient-vector",
  },
  {
    id: "rank-weights",
    title: "Which weight matters most?",
    summary: "Rank the weights of a small network by how far a nudge of each moves the cost.",
    concept: "gradient-vector",
  },
  {
    id: "which-nudge",
    title: "Which nudge helps most?",
    summary: "Several nudges of the same size: find the one that lowers the cost most, and say by about how much.",
    concept: "gradient-vector",
  },
  {
    id: "average-slope",
    title: "Many examples, one slope",
    summary: "Each example pulls at the weight in its own way. What does the whole cost say?",
    concept: "average-over-examples",
  },
  {
    id: "one-step",
    title: "One step downhill",
    summary: "A weight, its slope and a learning rate. Where does the weight stand after one step?",
    concept: "gradient-descent",
  },
  {
    id: "too-large-step",
    title: "A step too far?",
    summary:
      "Take a step with a given learning rate: where does it land, does the cost fall, and which rate is too large?",
    concept: "gradient-descent",
  },
] as const satisfies readonly FamilyEntry[];
