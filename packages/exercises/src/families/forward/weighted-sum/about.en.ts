export const words = {
  title: "What does the neuron add up?",
  summary: "Inputs, weights and biases are given in a table. Work out the weighted sum of each neuron.",
};
