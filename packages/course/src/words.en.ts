export const words = {
  title: "Backpropagation",
  planned: ["Further back", "Many wires", "Walking downhill"],
};

export type Words = typeof words;
