export const words = {
  title: "The average over examples",
  lead: "One example says up, another says down. The network listens to all of them at once, by taking the mean.",
  sections: {
    "everyone-pulls": "Everyone pulls",
    "the-full-cost": "The full cost",
    ponder: "Ponder",
    "one-component": "One component",
    "your-turn": "Your turn",
  },
};

export type Words = typeof words;
