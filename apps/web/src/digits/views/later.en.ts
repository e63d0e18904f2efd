export const words = {
  didNotCome: "This part of the figure did not come.",
  retry: "Try again",
};

export type Words = typeof words;
