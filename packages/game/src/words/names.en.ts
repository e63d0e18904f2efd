/** Where things are, and what each factor of a derivative is. */
export const namesWords = {
  /** Where things are. No index if the layer has one neuron. */
  place: {
    input: (index?: number) => (index === undefined ? "input" : `input ${index}`),
    hidden: (index?: number) => (index === undefined ? "hidden" : `hidden ${index}`),
    output: (index?: number) => (index === undefined ? "output" : `output ${index}`),
    neuron: (layer: number, index?: number) =>
      index === undefined ? `layer ${layer}` : `layer ${layer}, neuron ${index}`,
    wire: (from: string, to: string) => `${from} to ${to}`,
    bias: (neuron: string) => `bias of ${neuron}`,
  },

  /** What each factor of a derivative is. */
  factor: {
    slope: (neuron: string) => `slope of ${neuron}`,
    weight: "weight on the way",
    cost: "twice the error",
    bias: "a bias counts in full",
  },
};
