import type { FamilyEntry } from "../family-entry.ts";

/** The way forward: weighted sum, activation, cost. */
export const forward = [
  {
    id: "weighted-sum",
    title: "What does the neuron add up?",
    summary: "Inputs, weights and biases stand in a table. Work out the weighted sum of each neuron.",
    concept: "weighted-sum",
  },
  {
    id: "missing-weight",
    title: "Which number is missing?",
    summary: "The weighted sum is known, and one weight, input or bias is not. Find it.",
    concept: "weighted-sum",
  },
  {
    id: "activation-value",
    title: "Through the activation function",
    summary: "Say what a ReLU and a leaky ReLU make of weighted sums above and below 0.",
    concept: "activation",
  },
  {
    id: "match-activation",
    title: "Which function was it?",
    summary: "Tell an activation function by what it makes of some sums, and order sums by their sigmoid.",
    concept: "activation",
  },
  {
    id: "cost-value",
    title: "What does it cost?",
    summary: "Outputs stand beside their targets. Work out the squared gaps and the cost that they make.",
    concept: "cost",
  },
  {
    id: "compare-costs",
    title: "Which output is worst?",
    summary: "Rank several outputs by their cost for the same target, and work out the smallest one.",
    concept: "cost",
  },
] as const satisfies readonly FamilyEntry[];
