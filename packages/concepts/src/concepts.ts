/**
 * The ideas of the chapter, in the order in which it meets them. Summaries are one sentence each; `$…$` is a formula.
 * A new idea goes after everything that it requires.
 */
const graph = [
  {
    id: "derivative",
    title: "Derivative",
    summary: "How much one quantity changes for each tiny nudge to another: the limit of the ratio of the two changes.",
    requires: [],
  },
  {
    id: "chain-rule",
    title: "Chain rule",
    summary: "When one change causes the next, and that one another, the rates along the way multiply.",
    requires: ["derivative"],
  },
  {
    id: "weighted-sum",
    title: "Weighted sum",
    summary:
      "A neuron first adds up what it receives, each input times its weight, plus the bias: $z = \\sum_k w_k a_k + b$.",
    requires: [],
  },
  {
    id: "activation",
    title: "Activation",
    summary: "The neuron passes its weighted sum through a function, and sends on the result: $a = f(z)$.",
    requires: ["weighted-sum"],
  },
  {
    id: "cost",
    title: "Cost",
    summary: "One number for how wrong the output is: the squared gap to the target, $C = \\sum_j (a_j - y_j)^2$.",
    requires: ["activation"],
  },
  {
    id: "cost-slope",
    title: "Slope of the cost",
    summary:
      "The slope of the cost along an output is twice the gap to the target, sign included: $\\frac{\\partial C}{\\partial a} = 2(a - y)$.",
    requires: ["derivative", "cost"],
  },
  {
    id: "activation-slope",
    title: "Slope of the activation",
    summary:
      "How much of a nudge to the weighted sum gets through the activation function: $\\frac{\\partial a}{\\partial z} = f'(z)$. Where the function is flat, almost nothing.",
    requires: ["derivative", "activation"],
  },
  {
    id: "weight-slope",
    title: "What a weight has to work with",
    summary:
      "A weight moves its weighted sum by as much as the neuron before it is active: $\\frac{\\partial z}{\\partial w} = a_k$.",
    requires: ["derivative", "weighted-sum"],
  },
  {
    id: "weight-gradient",
    title: "A weight of the last layer",
    summary:
      "Three links lead from a weight of the last layer to the cost, so its derivative is a product of three factors: $\\frac{\\partial C}{\\partial w} = a_k \\, f'(z) \\, 2(a - y)$.",
    requires: ["chain-rule", "cost-slope", "activation-slope", "weight-slope"],
  },
  {
    id: "average-over-examples",
    title: "The average over examples",
    summary: "The whole cost is a mean over all examples, and so is each of its derivatives.",
    requires: ["weight-gradient"],
  },
  {
    id: "bias-gradient",
    title: "A bias",
    summary:
      "A bias enters its sum as it is, so the first of the three factors is $\\frac{\\partial z}{\\partial b} = 1$.",
    requires: ["weight-gradient"],
  },
  {
    id: "previous-activation",
    title: "The activation before",
    summary:
      "The output also answers to the neuron before it, by the weight between them: $\\frac{\\partial z}{\\partial a_k} = w$. A negative weight turns up into down.",
    requires: ["weight-gradient"],
  },
  {
    id: "backwards",
    title: "Going backwards",
    summary:
      "Once the sensitivity of an activation is known, the same three links lead on to the weights before it, layer by layer back to the input.",
    requires: ["previous-activation", "bias-gradient"],
  },
  {
    id: "many-neurons",
    title: "Many neurons to a layer",
    summary:
      "With several neurons to a layer the formulas stay and gain indices: $w_{jk}$ leads from neuron $k$ of one layer to neuron $j$ of the next.",
    requires: ["backwards"],
  },
  {
    id: "sum-over-paths",
    title: "The sum over paths",
    summary:
      "A neuron that reaches the cost along several paths influences it along each, and the influences add up: $\\frac{\\partial C}{\\partial a_k} = \\sum_j w_{jk} \\, f'(z_j) \\, \\frac{\\partial C}{\\partial a_j}$.",
    requires: ["many-neurons"],
  },
  {
    id: "gradient-vector",
    title: "The gradient",
    summary:
      "The derivatives of the cost by all weights and biases, side by side: a list that says how much each of them matters, and which way.",
    requires: ["bias-gradient", "average-over-examples"],
  },
  {
    id: "gradient-descent",
    title: "Gradient descent",
    summary:
      "Move every weight and bias a little against its own derivative, and the cost falls as fast as such a step can make it.",
    requires: ["gradient-vector"],
  },
] as const satisfies readonly { id: string; title: string; summary: string; requires: readonly string[] }[];

/** The name of an idea, the same in lessons, exercises and levels. */
export type ConceptId = (typeof graph)[number]["id"];

export interface Concept {
  readonly id: ConceptId;
  readonly title: string;
  /** One sentence; plain text with formulas between dollar signs. */
  readonly summary: string;
  /** What has to be understood before; each stands earlier in the list. */
  readonly requires: readonly ConceptId[];
}

/** Every idea, in chapter order: nothing stands before what it requires. */
export const concepts: readonly Concept[] = graph;
