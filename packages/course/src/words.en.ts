const planned: readonly string[] = [];

export const words = { title: "Backpropagation", planned };

export type Words = typeof words;
