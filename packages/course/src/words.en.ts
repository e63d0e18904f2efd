export const words = {
  title: "Backpropagation",
  planned: ["Sum over paths"],
};

export type Words = typeof words;
