export const words = {
  title: "One weight among many, in letters",
  summary: "Write the slope for a weight with two indices, and for the bias of its neuron.",
};
