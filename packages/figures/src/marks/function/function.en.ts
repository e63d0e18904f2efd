/** What the curve of an activation function says. */
export const words = {
  drawing: "The curve of the activation function: each neuron stands on it, at its weighted sum and its activation",
};

export type Words = typeof words;
