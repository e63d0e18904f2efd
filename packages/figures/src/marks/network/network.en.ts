/** What a drawing of a network is called. */
export const words = {
  chain: "The chain: input, weights, neurons with biases, target and cost",
  network: "The network: inputs, weights, neurons with biases, targets and cost",
};

export type Words = typeof words;
