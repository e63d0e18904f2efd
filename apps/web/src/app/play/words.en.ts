export const words = {
  name: "Play",
  description: "Levels of nudging: bring the cost down by hand, one weight at a time.",
  lead: "Some weights are yours, the rest are locked. Nudge until the cost is down at the target, in as few nudges as you can. Lamps show the gradient, when you ask.",
};

export type Words = typeof words;
