export const words = {
  title: "Backpropagation",
  planned: ["Further back", "Many wires"],
};

export type Words = typeof words;
