import type { ConceptId } from "./ideas.ts";

/** What is said about an idea: its title, and one sentence. Plain text with formulas between dollar signs. */
interface ConceptWords {
  readonly title: string;
  readonly summary: string;
}

export const words: Readonly<Record<ConceptId, ConceptWords>> = {
  derivative: {
    title: "Derivative",
    summary: "How much one quantity changes for each tiny nudge to another: the limit of the ratio of the two changes.",
  },
  "chain-rule": {
    title: "Chain rule",
    summary: "When one change causes another, and that one a third, the rates along the way multiply.",
  },
  "weighted-sum": {
    title: "Weighted sum",
    summary:
      "A neuron first adds up what it receives, each input times its weight, plus the bias: $z = \\sum_k w_k a_k + b$.",
  },
  activation: {
    title: "Activation",
    summary: "The neuron passes its weighted sum through a function, and sends on the result: $a = f(z)$.",
  },
  cost: {
    title: "Cost",
    summary: "One number for how wrong the output is: the squared gap to the target, $C = \\sum_j (a_j - y_j)^2$.",
  },
  causes: {
    title: "The tree of causes",
    summary:
      "What each quantity is made of, from the cost down: $C$ of $a$ and $y$, $a$ of $z$, and $z$ of a weight, a bias and the activation before. A change travels up.",
  },
  nudges: {
    title: "The ratio of two nudges",
    summary:
      "A nudge to a weight nudges the cost. The ratio of the two settles as they shrink, and tells the price: so much cost for each unit of weight.",
  },
  "cost-slope": {
    title: "Slope of the cost",
    summary:
      "The slope of the cost along an output is twice the gap to the target, sign included: $\\frac{\\partial C}{\\partial a} = 2(a - y)$.",
  },
  "activation-slope": {
    title: "Slope of the activation",
    summary:
      "How much of a nudge to the weighted sum gets through the activation function: $\\frac{\\partial a}{\\partial z} = f'(z)$. Where the function is flat, almost nothing.",
  },
  "weight-slope": {
    title: "What a weight has to work with",
    summary:
      "How far a nudge to a weight moves its weighted sum depends on the activation before it: $\\frac{\\partial z}{\\partial w} = a_k$.",
  },
  "weight-gradient": {
    title: "A weight of the last layer",
    summary:
      "Three links lead from a weight of the last layer to the cost, so its derivative is a product of three factors: $\\frac{\\partial C}{\\partial w} = a_k \\, f'(z) \\, 2(a - y)$.",
  },
  "average-over-examples": {
    title: "The average over examples",
    summary: "The whole cost is a mean over all examples, and so is each of its derivatives.",
  },
  "bias-gradient": {
    title: "A bias",
    summary:
      "A bias enters its sum as it is, so the first of the three factors is $\\frac{\\partial z}{\\partial b} = 1$.",
  },
  "previous-activation": {
    title: "The activation before",
    summary:
      "The output also answers to the neuron before it, through the weight between them: $\\frac{\\partial z}{\\partial a_k} = w$. A negative weight turns up into down.",
  },
  backwards: {
    title: "Going backwards",
    summary:
      "Once the sensitivity of an activation is known, the same three links lead on to the weights before it, layer by layer back to the input.",
  },
  "many-neurons": {
    title: "Many neurons in a layer",
    summary:
      "With several neurons in a layer the formulas stay the same and gain indices: $w_{jk}$ leads from neuron $k$ of one layer to neuron $j$ of the next.",
  },
  "sum-over-paths": {
    title: "The sum over paths",
    summary:
      "A neuron that reaches the cost along several paths influences it along each, and the influences add up: $\\frac{\\partial C}{\\partial a_k} = \\sum_j w_{jk} \\, f'(z_j) \\, \\frac{\\partial C}{\\partial a_j}$.",
  },
  "gradient-vector": {
    title: "The gradient",
    summary:
      "The derivatives of the cost with respect to all weights and biases, side by side: a list that says how much each of them matters, and which way.",
  },
  "gradient-descent": {
    title: "Gradient descent",
    summary:
      "Move every weight and bias a little against its own derivative, and the cost falls as fast as such a step can make it.",
  },
};

export type Words = typeof words;
