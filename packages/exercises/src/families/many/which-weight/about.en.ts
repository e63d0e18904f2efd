export const words = {
  title: "Reading indices",
  summary: "Which line is meant by the small numbers at a weight, and which lines does a neuron add up?",
};
