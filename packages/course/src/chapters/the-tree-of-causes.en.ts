export const words = {
  title: "The tree of causes",
  lead: "The cost never sees a weight. It sees one activation, which sees one sum, which sees the weight. Draw that, and you hold the map of the whole method.",
  sections: {
    "what-the-cost-is-made-of": "What the cost is made of",
    "further-down": "It goes on downwards",
    causes: "What counts as a cause",
    ponder: "Ponder",
    "your-turn": "Your turn",
  },
  sayItBack: {
    "directly-below-the-cost": {
      question: "Which of these does the cost $C$ depend on directly?",
      options: ["$a^{(L)}$ and $y$", "$w^{(L)}$ and $b^{(L)}$", "$z^{(L)}$ and $a^{(L-1)}$"],
      because: "$C = (a^{(L)} - y)^2$ names these two. Everything else reaches the cost only through $a^{(L)}$.",
    },
    "below-a-sum": {
      question: "Which three quantities does $z^{(L)}$ depend on directly?",
      options: ["$a^{(L)}$, $y$ and $C$", "$w^{(L)}$, $w^{(L-1)}$ and $x$", "$w^{(L)}$, $a^{(L-1)}$ and $b^{(L)}$"],
      because: "$z^{(L)} = w^{(L)} a^{(L-1)} + b^{(L)}$ names all three.",
    },
    "ways-up": {
      question: "In a row of single neurons, how many ways lead from one weight up to the cost?",
      options: ["One for each layer", "Exactly one", "Two, one of them through the bias"],
      because: "Each quantity enters exactly one other, so there is only one way up.",
    },
  },
};

export type Words = typeof words;
