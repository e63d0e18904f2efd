import type { Words } from "./words.ts";

/** Names of quantities in English. */
export const words: Words = {
  kinds: {
    weight: "weight",
    bias: "bias",
    weightedSum: "weighted sum",
    activation: "activation",
    input: "input",
    target: "target",
    cost: "cost",
  },
  layer: (layer) => layer.replace("-", " minus "),
  withSymbol: (name, symbol) => `${name}, ${symbol}`,
  ofLayer: (name, layer) => `${name} of layer ${layer}`,
  fromInput: (index) => ` from input ${index}`,
  fromNeuron: (index) => ` from neuron ${index}`,
  intoNeuron: (index) => ` into neuron ${index}`,
};
