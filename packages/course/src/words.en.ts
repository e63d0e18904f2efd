export const words = {
  title: "Backpropagation",
  planned: ["Many wires"],
};

export type Words = typeof words;
