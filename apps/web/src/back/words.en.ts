export const words = {
  back: "Back to the question",
};

export type Words = typeof words;
