export const words = {
  title: "Downhill",
  lead: "Put all derivatives into one list, and it points uphill. Take a small step the other way. Then do it again.",
  sections: {
    "all-at-once": "All of them at once",
    "one-step": "One step downhill",
    "step-size": "Too small, too large",
    ponder: "Ponder",
    "what-it-comes-to": "What it comes to",
    "your-turn": "Your turn",
  },
  sayItBack: {
    "where-it-points": {
      question: "Where does the gradient point?",
      options: ["To the lowest point", "Where the cost falls fastest", "Where the cost rises fastest"],
      because: "That is why a step downhill goes against it. Where the lowest point lies, the gradient does not know.",
    },
    "one-step": {
      question: "$w = 0.5$, $\\partial C/\\partial w = -2$, and the learning rate is 0.1. Where is $w$ after one step?",
      options: ["0.7", "0.3", "0.52"],
      because: "$0.5 - 0.1 \\cdot (-2) = 0.7$.",
    },
    "rising-cost": {
      question: "The gradient is right, yet the cost rises from step to step. What do you change?",
      options: ["The sign of the step", "The learning rate: make it smaller", "The number of examples"],
      because:
        "The steps go in the right direction and land too far out on the other side. Shorter steps stay in the valley.",
    },
  },
};

export type Words = typeof words;
