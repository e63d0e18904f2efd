/** What a layout makes room for. */
export const words = {
  input: "input",
  /** Below a glass that is full at another value than 1. */
  fullAt: (value: string) => `full at ${value}`,
  /** Below a drawing that has no room for everything at once. */
  touch: {
    forNumbers: "Point at a line or a neuron to read its number.",
    forNames: "Point at a line or a neuron to read its name.",
  },
};

export type Words = typeof words;
