export const words = {
  planned: "In preparation",
};

export type Words = typeof words;
