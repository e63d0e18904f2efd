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
  sayItBack: {
    "mean-slope": {
      question: "Three examples have the slopes 0.6, −0.3 and 0.3. What is the slope of the full cost?",
      options: ["0.6", "0.2", "0.4"],
      because: "$(0.6 - 0.3 + 0.3) / 3 = 0.2$. Keep the signs, and divide by the number of examples.",
    },
    "mean-zero": {
      question: "The mean of the slopes is 0. Is every example content?",
      options: ["No, they may pull in opposite directions", "Yes, nobody pulls any more"],
      because: "Pulls can cancel. Each example may still want to move, and the others hold it back.",
    },
    "who-pulls-hardest": {
      question: "Which example pulls hardest, all else being equal?",
      options: ["The first one", "All pull alike", "The one furthest from its target"],
      because: "$2(a^{(L)} - y)$ is a factor of each pull, so a larger gap pulls harder.",
    },
  },
};

export type Words = typeof words;
