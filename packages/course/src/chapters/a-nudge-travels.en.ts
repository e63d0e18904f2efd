export const words = {
  title: "A nudge travels",
  lead: "Turn one weight a little. The cost answers, but only after the change has passed through every link between them.",
  sections: {
    "a-small-push": "A small push",
    "as-the-nudge-shrinks": "As the nudge shrinks",
    ponder: "Ponder",
    "your-turn": "Your turn",
  },
  sayItBack: {
    "what-a-nudge-does": {
      question: "$\\partial C/\\partial w$ is 0.4, and you raise $w$ by 0.01. About how far does $C$ move?",
      options: ["By 0.4", "By 0.004", "By 0.41"],
      because: "The derivative is the change for each unit of $w$: $0.4 \\cdot 0.01 = 0.004$.",
    },
    "why-it-shrinks": {
      question: "Why do we let the nudge shrink?",
      options: [
        "A large nudge would break the network",
        "The cost must not change",
        "The curves bend, and the ratio settles only for small steps",
      ],
      because:
        "On a straight line any step would do. On a bend only a small step shows how steep it is where you stand.",
    },
    "which-way-down": {
      question: "$\\partial C/\\partial w$ is −2. Which small nudge of $w$ lowers the cost?",
      options: ["One upwards", "One downwards", "None"],
      because: "The minus says that they move in opposite directions: $w$ up, $C$ down.",
    },
  },
};

export type Words = typeof words;
