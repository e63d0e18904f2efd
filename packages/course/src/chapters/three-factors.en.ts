export const words = {
  title: "Three factors",
  lead: "The whole sensitivity is a product of three. Each factor is the slope of one curve, and each says something about the network that you can feel.",
  sections: {
    "three-curves": "The same nudge, three curves",
    "how-wrong": "How wrong are we?",
    "how-awake": "Is the neuron awake?",
    "who-speaks": "Is anyone speaking?",
    together: "Together",
    ponder: "Ponder",
    "your-turn": "Your turn",
  },
  sayItBack: {
    "who-speaks": {
      question: "Which factor says whether the neuron before is speaking?",
      options: [
        "$a^{(L-1)}$, from the first link",
        "$\\sigma'(z^{(L)})$, from the second",
        "$2(a^{(L)} - y)$, from the third",
      ],
      because: "$\\partial z/\\partial w$ is the activation that the weight multiplies.",
    },
    "at-the-target": {
      question: "The answer is exactly at its target. What is $\\partial C/\\partial w^{(L)}$?",
      options: ["It depends on $\\sigma'(z^{(L)})$", "1", "0"],
      because: "$2(a^{(L)} - y)$ is 0, and a product with a 0 in it is 0.",
    },
    "far-out": {
      question: "$z^{(L)}$ is 8, far out on the sigmoid. What does that do to $\\partial C/\\partial w^{(L)}$?",
      options: ["It makes it large", "It makes it nearly 0", "It changes nothing"],
      because: "The sigmoid is almost flat out there, and its slope is a factor of the product.",
    },
  },
};

export type Words = typeof words;
