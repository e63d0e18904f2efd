export const words = {
  title: "The neuron before, in numbers",
  summary: "Predict whether the cost rises or falls with the neuron before, then work out how fast.",
};
