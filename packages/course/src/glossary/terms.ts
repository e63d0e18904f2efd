import type { Term } from "./term.ts";
import { words } from "./terms.en.ts";

type Told = Omit<Term, "id" | "title" | "meaning">;

/** What stands of each term outside its words. */
const told: Readonly<Record<keyof typeof words, Told>> = {
  activation: { symbol: "a", concept: "activation" },
  "activation-function": { symbol: "f", concept: "activation" },
  "average-over-examples": { concept: "average-over-examples" },
  backpropagation: { concept: "backwards" },
  batch: { concept: "gradient-descent", explainedAt: "the-same-rules-at-scale#in-batches" },
  bias: { symbol: "b", concept: "weighted-sum", explainedAt: "four-neurons-in-a-row#a-row" },
  "chain-rule": { concept: "chain-rule" },
  "contour-map": { concept: "gradient-descent" },
  cost: { symbol: "C", concept: "cost" },
  "cross-entropy": { concept: "cost", explainedAt: "the-same-rules-at-scale#in-batches" },
  derivative: { symbol: "\\frac{dy}{dx}", concept: "derivative" },
  error: { symbol: "a - y", concept: "cost-slope" },
  example: { concept: "cost", explainedAt: "four-neurons-in-a-row#a-row" },
  factor: { concept: "weight-gradient", explainedAt: "three-factors#three-curves" },
  gradient: { symbol: "\\nabla C", concept: "gradient-vector" },
  "gradient-descent": { concept: "gradient-descent" },
  "held-out-digits": { concept: "gradient-descent", explainedAt: "the-same-rules-at-scale#thirteen-thousand-knobs" },
  index: { symbol: "j,\\,k", concept: "many-neurons" },
  input: { symbol: "x", concept: "weighted-sum", explainedAt: "four-neurons-in-a-row#a-row" },
  layer: { symbol: "(L)", concept: "activation", explainedAt: "before-you-start#reading-the-labels" },
  "learning-rate": { symbol: "\\eta", concept: "gradient-descent" },
  network: { concept: "weighted-sum", explainedAt: "four-neurons-in-a-row#a-row" },
  neuron: { concept: "activation", explainedAt: "four-neurons-in-a-row#a-row" },
  nudge: { symbol: "\\Delta w", concept: "nudges", explainedAt: "a-nudge-travels#a-small-push" },
  "partial-derivative": {
    symbol: "\\frac{\\partial C}{\\partial w}",
    concept: "derivative",
    explainedAt: "before-you-start#reading-the-labels",
  },
  path: { concept: "sum-over-paths" },
  "previous-activation": { symbol: "a^{(L-1)}", concept: "previous-activation" },
  ratio: {
    symbol: "\\frac{\\Delta C}{\\Delta w}",
    concept: "nudges",
    explainedAt: "a-nudge-travels#as-the-nudge-shrinks",
  },
  relu: { concept: "activation" },
  sensitivity: { concept: "derivative", explainedAt: "a-nudge-travels#as-the-nudge-shrinks" },
  sigmoid: { symbol: "\\sigma", concept: "activation" },
  softmax: { concept: "activation", explainedAt: "the-same-rules-at-scale#in-batches" },
  "sum-over-paths": { concept: "sum-over-paths" },
  tanh: { concept: "activation" },
  target: { symbol: "y", concept: "cost" },
  "tree-of-causes": { concept: "causes" },
  "vanishing-gradient": { concept: "backwards" },
  weight: { symbol: "w", concept: "weighted-sum", explainedAt: "four-neurons-in-a-row#a-row" },
  "weighted-sum": { symbol: "z", concept: "weighted-sum" },
};

/** Every term of the course, as the catalogue lists them; who shows them sorts them in the reader's language. */
export const terms: readonly Term[] = Object.entries(words).map(([id, term]) => ({
  id,
  ...term,
  ...told[id as keyof typeof words],
}));
