export const words = {
  title: "Backpropagation",
  planned: ["Further back", "Many wires", "Averaging over examples", "Walking downhill"],
};

export type Words = typeof words;
