export const words = {
  title: "The neuron before, link by link",
  summary: "The same path, but from the activation before. It is how the answer is handed back to earlier layers.",
};
