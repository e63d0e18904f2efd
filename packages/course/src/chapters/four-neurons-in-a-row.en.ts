export const words = {
  title: "Four neurons in a row",
  lead: "The smallest network that deserves the name: four neurons in a row. Six numbers decide everything it will ever say.",
  sections: {
    "a-row": "A row of four",
    "two-steps": "How a neuron makes its answer",
    "how-far-off": "How far off?",
    ponder: "Ponder",
    "your-turn": "Your turn",
  },
  sayItBack: {
    "what-is-in-the-sum": {
      question: "What is the weighted sum $z$ of a neuron in this row made of?",
      options: [
        "The weight plus the activation before",
        "The weight times the activation before, plus the bias",
        "The weight times the bias, plus the activation before",
      ],
      because:
        "Times first, then plus: the weight decides how strongly the neuron before is heard, and the bias is added whatever comes in.",
    },
    "what-it-costs": {
      question: "The answer is 0.2 and the target 0.5. What is the cost?",
      options: ["−0.3", "0.3", "0.09"],
      because: "The gap is $0.2 - 0.5 = -0.3$, and its square is 0.09. A cost is never negative.",
    },
    "a-weight-of-nothing": {
      question: "A weight is 0. What does the neuron behind it add up?",
      options: ["Only its own bias", "Nothing at all, not even the bias", "The activation before, unchanged"],
      because: "The product is 0, and the bias is added as always.",
    },
  },
};

export type Words = typeof words;
