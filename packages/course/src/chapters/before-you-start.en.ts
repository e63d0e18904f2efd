export const words = {
  title: "Before you start",
  lead: "A slope is an answer to a question: if I turn this a little, how much does that move? Everything in this course is made of that one question.",
  sections: {
    "how-sensitive": "How sensitive is it?",
    ponder: "Ponder",
    "two-in-a-row": "Two in a row",
    "reading-the-labels": "Reading the labels",
    "your-turn": "Your turn",
  },
  sayItBack: {
    "what-a-slope-says": {
      question: "What does the slope of a curve tell you?",
      options: [
        "How high the curve is there",
        "How far the output moves for each unit of input, as long as the steps are tiny",
        "How far it is to the lowest point of the curve",
      ],
      because:
        "Height and slope are different things. At the bottom of a bowl the height may be anything, and the slope is 0.",
    },
    "rates-in-a-row": {
      question: "$x$ drives $u$ at a rate of 4, and $u$ drives $y$ at a rate of −0.5. At what rate does $x$ drive $y$?",
      options: ["−2", "3.5", "−8"],
      because:
        "Rates along the way multiply: $4 \\cdot (-0.5) = -2$. The minus says that $y$ goes down when $x$ goes up.",
    },
    "what-the-label-says": {
      question: "What does the $(L)$ in $a^{(L)}$ mean?",
      options: ["$a$ to the power of $L$", "$a$ is multiplied by $L$", "The neuron belongs to layer $L$"],
      because: "The raised bracket is a label. It says where the neuron stands.",
    },
  },
};

export type Words = typeof words;
