export const words = {
  title: "Along every path",
  summary: "A neuron reaches the cost along several paths. Work out what each passes on, and add them up.",
};
