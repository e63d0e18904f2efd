export const words = {
  name: "Play",
  description: "Levels of nudging: bring the cost down by hand, one weight at a time.",
  daily: { title: "The level of the day", about: "New every day, the same for all." },
  sandbox: { title: "Sandbox", about: "Your own network, your own examples." },
};

export type Words = typeof words;
