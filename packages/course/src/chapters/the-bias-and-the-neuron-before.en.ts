export const words = {
  title: "The bias and the neuron before",
  lead: "Two small changes to the formula give you every other derivative in the row. Most of the work is done already.",
  sections: {
    "the-bias": "The bias",
    "the-neuron-before": "The neuron before",
    again: "And again, and again",
    "why-it-fades": "Why it fades",
    ponder: "Ponder",
    "your-turn": "Your turn",
  },
  sayItBack: {
    "slope-of-the-bias": {
      question: "What is $\\partial z/\\partial b$?",
      options: ["The bias $b$", "1", "The activation $a^{(L-1)}$"],
      because: "The bias is added as it is, so the sum moves by just as much.",
    },
    "in-place-of-the-activation": {
      question:
        "What stands in $\\partial C/\\partial a^{(L-1)}$ where $\\partial C/\\partial w^{(L)}$ has $a^{(L-1)}$?",
      options: ["The weight $w^{(L)}$", "1", "The bias $b^{(L)}$"],
      because: "In the product $w\\,a$ each is the slope of the other.",
    },
    "why-it-fades": {
      question: "Why do gradients fade in a long row of sigmoids?",
      options: [
        "Because rounding errors grow",
        "Because the biases cancel each other",
        "Because each layer multiplies by a slope of at most 0.25",
      ],
      because: "A product of many small numbers is very small. Only large weights could make up for the slopes.",
    },
  },
};

export type Words = typeof words;
