export const words = {
  title: "Through the activation function",
  summary: "Say what a ReLU and a leaky ReLU make of weighted sums above and below 0.",
};
