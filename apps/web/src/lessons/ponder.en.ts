export const words = {
  ponder: "Ponder",
  before: "Predict before you look",
  fixed: "Your answer is in",
  commit: "Commit",
  skip: "Show me without a guess",
  show: "Show it in the figure",
  again: "Ask me again",
  yours: "your answer",
  right: "right",
};

export type Words = typeof words;
