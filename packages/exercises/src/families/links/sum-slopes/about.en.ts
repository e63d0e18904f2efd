export const words = {
  title: "What moves the weighted sum?",
  summary: "How fast the weighted sum follows its weight, its bias and the neuron before.",
};
