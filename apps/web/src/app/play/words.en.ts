export const words = {
  name: "Play",
  description: "Levels of nudging: bring the cost down by hand, one weight at a time.",
  daily: "The level of the day",
};

export type Words = typeof words;
