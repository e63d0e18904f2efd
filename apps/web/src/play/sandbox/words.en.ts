import { plural } from "@nn/words/en";

export const words = {
  title: "Sandbox",
  description: "Your own network, your own examples.",
  stage: "Sandbox",
  goal: "Turn any weight or bias, and watch the cost. There is nothing to reach.",
  /** Said where the well was full and begins anew. */
  goesOn: "The well was full, so it begins anew from here.",
  unreadable: "This link cannot be read, so here is an empty sandbox.",
  still: "This browser has no WebGL, so the board is a still drawing. Everything can be played.",
  setUp: "Set up",
  panel: "Set up the sandbox",
  close: "Close",

  network: "Network",
  layers: { input: "Inputs", hidden: (layer: number) => `Layer ${layer}`, output: "Outputs" },
  neurons: (layer: string) => `${layer}: how many`,
  activation: (layer: string) => `${layer}: activation function`,
  functions: {
    identity: "Identity",
    relu: "ReLU",
    leakyRelu: "Leaky ReLU",
    sigmoid: "Sigmoid",
    tanh: "tanh",
    softplus: "Softplus",
  },
  addLayer: "Add a layer",
  removeLayer: (layer: string) => `Remove ${layer.toLowerCase()}`,

  examples: "Examples",
  example: (at: number) => `Example ${at}`,
  cell: (name: string, example: number) => `${name} of example ${example}`,
  addExample: "Add an example",
  removeExample: (at: number) => `Remove example ${at}`,

  values: "Weights and biases",
  ofLayer: (layer: number) => `Layer ${layer}`,
  step: "Step of a nudge",
  seed: "Seed",
  random: "Random weights",

  undo: "Undo the change",
  reset: "As it was opened",
  empty: "Empty sandbox",
  copy: "Copy link",
  copied: "The link is copied.",
  inAddress: "The link is in the address bar.",

  /** What is wrong with a field, and what counts until it is mended. */
  typed: {
    empty: "Type a number, for example 0.5 or 1/3.",
    "not-a-number": "Only a number fits here, for example −0.5 or 1/3.",
    "too-large": "Numbers go from −1000 to 1000.",
    step: "A step is from 0.001 to 10.",
    seed: "A seed is a whole number from 0 to 999999.",
    stays: (name: string, problem: string, value: string) => `${name}: ${problem} Until then it stays ${value}.`,
  },

  /** Said when the network changes from the panel. */
  now: (sizes: readonly number[], examples: number) =>
    `${sizes.join("-")}, ${examples} ${plural(examples, { one: "example", other: "examples" })}.`,
};

export type Words = typeof words;
