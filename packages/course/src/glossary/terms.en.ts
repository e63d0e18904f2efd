/** Title and meaning of each term, with formulas between dollar signs. */
export const words = {
  activation: {
    title: "Activation",
    meaning:
      "The number that a neuron sends out. It is what an activation function makes of the neuron's weighted sum.",
  },
  "activation-function": {
    title: "Activation function",
    meaning: "The function that turns a weighted sum into an activation, such as the sigmoid, ReLU or tanh.",
  },
  "average-over-examples": {
    title: "Average over examples",
    meaning: "The full cost is the mean of the costs of all examples. Its slope is the mean of their slopes.",
  },
  backpropagation: {
    title: "Backpropagation",
    meaning:
      "Working out all derivatives of the cost from the last layer to the first. Each one uses what is known of the layer behind it, so nothing is worked out twice.",
  },
  batch: {
    title: "Batch",
    meaning:
      "A handful of examples. Their mean slope is good enough for one step, and far cheaper to work out than the mean over all examples.",
  },
  bias: {
    title: "Bias",
    meaning: "A number that a neuron adds to its weighted sum, whatever comes in. Learning changes it.",
  },
  "chain-rule": {
    title: "Chain rule",
    meaning:
      "When $x$ drives $u$ and $u$ drives $y$, the rates multiply: $\\frac{dy}{dx} = \\frac{du}{dx} \\cdot \\frac{dy}{du}$.",
  },
  "contour-map": {
    title: "Contour map",
    meaning: "The cost seen from above, over two weights. Every line joins places of equal cost, as on a hiking map.",
  },
  cost: {
    title: "Cost",
    meaning:
      "One number for how wrong the network is. For one example it is the squared gap between answer and target.",
  },
  "cross-entropy": {
    title: "Cross-entropy",
    meaning:
      "A cost for probabilities: minus the logarithm of the probability that the network gives the right answer. It is small where that probability is near 1, and large where it is near 0.",
  },
  derivative: {
    title: "Derivative",
    meaning:
      "How many units one quantity moves for each unit of another, for very small steps. It is the slope of the curve at one place.",
  },
  error: {
    title: "Gap",
    meaning:
      "The distance from the target to the answer, with its sign: $a - y$. It is negative while the answer is too low. It is also called the error.",
  },
  example: {
    title: "Example",
    meaning: "An input together with the answer that the network should give.",
  },
  factor: {
    title: "Factor",
    meaning: "The slope of one link of the chain. The derivative along a path is the product of its factors.",
  },
  gradient: {
    title: "Gradient",
    meaning:
      "The list of all derivatives of the cost, one for each weight and each bias. It points where the cost rises fastest.",
  },
  "gradient-descent": {
    title: "Gradient descent",
    meaning: "Taking small steps against the gradient, again and again, so that the cost goes down.",
  },
  "held-out-digits": {
    title: "Held-out examples",
    meaning: "Examples that a network never learns from. Only they show whether it does well on what it has not seen.",
  },
  index: {
    title: "Index",
    meaning:
      "A small number that says which one is meant. In $w_{jk}$ the weight leads into neuron $j$, from neuron $k$. We count from 0.",
  },
  input: {
    title: "Input",
    meaning: "A number that is given to the network. It counts as the activation of layer 0.",
  },
  layer: {
    title: "Layer",
    meaning: "Neurons that hear the same neurons before them. $L$ is the last layer, $L - 1$ the one before it.",
  },
  "learning-rate": {
    title: "Learning rate",
    meaning: "The number that the gradient is multiplied by to make a step. Too small is slow, too large overshoots.",
  },
  neuron: {
    title: "Neuron",
    meaning:
      "It adds up what it hears, each activation times its weight, plus its bias, and sends on what its activation function makes of that.",
  },
  network: {
    title: "Network",
    meaning:
      "Layers of neurons, each hearing the layer before it. Numbers go in on the left and an answer comes out on the right.",
  },
  nudge: {
    title: "Nudge",
    meaning: "A small change to one quantity while everything else that is set stays as it is.",
  },
  "partial-derivative": {
    title: "Partial derivative",
    meaning:
      "A derivative of something that depends on several quantities: one of them moves, and the others hold still. It is written with a round $\\partial$.",
  },
  path: {
    title: "Path",
    meaning: "One way along which a nudge reaches the cost, from quantity to quantity.",
  },
  "previous-activation": {
    title: "Previous activation",
    meaning:
      "The activation of a neuron in the layer before. A weight works through it: $\\frac{\\partial z}{\\partial w}$ is just this number.",
  },
  ratio: {
    title: "Ratio of nudges",
    meaning: "One change divided by the change that caused it. As the nudge shrinks, it settles on the derivative.",
  },
  relu: {
    title: "ReLU",
    meaning:
      "An activation function: 0 for a negative sum, and the sum itself for a positive one. Its slope is 0 or 1.",
  },
  sensitivity: {
    title: "Sensitivity",
    meaning: "How strongly the cost answers to a small change of something. It is another word for the derivative.",
  },
  sigmoid: {
    title: "Sigmoid",
    meaning:
      "An activation function that squeezes any sum into the range from 0 to 1. It is steepest in the middle, with a slope of 0.25.",
  },
  softmax: {
    title: "Softmax",
    meaning:
      "Turns any list of numbers into probabilities: e is raised to the power of each number, and each result is divided by the sum of them all. The probabilities are positive and add up to 1.",
  },
  "sum-over-paths": {
    title: "Sum over paths",
    meaning: "Where a nudge can take several paths, its whole effect is the sum of the products along each of them.",
  },
  target: {
    title: "Target",
    meaning: "What the network should have answered for this example.",
  },
  tanh: {
    title: "tanh",
    meaning: "An activation function like the sigmoid, but from −1 to 1. In the middle its slope is 1.",
  },
  "tree-of-causes": {
    title: "Tree of causes",
    meaning: "A drawing of what depends on what: the cost on top, and below each quantity those that it is made of.",
  },
  "vanishing-gradient": {
    title: "Vanishing gradient",
    meaning:
      "In a long row of sigmoid neurons each layer multiplies by a slope of at most 0.25, so the first layers hardly hear how wrong the answer was.",
  },
  weight: {
    title: "Weight",
    meaning:
      "How strongly one neuron is heard by another. A negative weight turns more into less. Learning changes it.",
  },
  "weighted-sum": {
    title: "Weighted sum",
    meaning:
      "What a neuron adds up before its activation function: each activation it hears times its weight, plus its bias.",
  },
};

export type Words = typeof words;
