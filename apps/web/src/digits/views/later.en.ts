export const words = {
  didNotCome: "This part of the figure could not be loaded.",
  retry: "Try again",
};

export type Words = typeof words;
