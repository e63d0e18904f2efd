export const words = {
  title: "The sum over paths",
  lead: "A neuron in the middle speaks to several others, and each of them speaks to the cost. What it does in total is the sum of what it does along every path.",
  sections: {
    "several-ways": "Several ways up",
    "in-letters": "In letters",
    ponder: "Ponder",
    backwards: "Backwards, once for each neuron",
    "your-turn": "Your turn",
  },
  sayItBack: {
    "along-and-over": {
      question: "What do you do with the rates along one path, and what with the results of several paths?",
      options: [
        "Multiply along the path, add up over the paths",
        "Add up along the path, multiply over the paths",
        "Multiply both times",
      ],
      because:
        "Along a path each link passes on a part of what reaches it. Over several paths the cost feels all of them at once.",
    },
    "why-several": {
      question: "Why does a hidden neuron have several paths to the cost, and a weight of the last layer only one?",
      options: ["Its slope is larger", "It has a bias", "It speaks to every neuron of the next layer"],
      because:
        "A weight of the last layer leads into one output. A hidden neuron speaks to all of them, and each leads on to the cost.",
    },
    "what-it-saves": {
      question: "What does going backwards save?",
      options: ["It leaves out the small paths", "It works out only once what paths share", "It needs no activations"],
      because:
        "Every path is in the sum. But from a neuron on all paths go the same road, and that part is one number.",
    },
  },
};

export type Words = typeof words;
