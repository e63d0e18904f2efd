export const words = {
  noAnswer: "The server did not answer.",
};

export type Words = typeof words;
