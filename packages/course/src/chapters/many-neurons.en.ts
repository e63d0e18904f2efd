export const words = {
  title: "Many neurons, more indices",
  lead: "Real layers are wide. The formulas stay as they are; every letter just gets a number that says which neuron is meant.",
  sections: {
    "who-is-who": "Who is who?",
    "adding-up-more": "Adding up more",
    "what-stays": "What stays the same",
    ponder: "Ponder",
    "what-changes": "What changes",
    "your-turn": "Your turn",
  },
  sayItBack: {
    "where-it-leads": {
      question: "Where does $w_{21}$ lead?",
      options: ["From neuron 1 into neuron 2", "From neuron 2 into neuron 1", "From layer 1 into layer 2"],
      because: "The first index is the neuron at its end, the second the one at its beginning.",
    },
    "how-many-weights": {
      question: "A layer has 4 neurons, and the layer before it has 3. How many weights lie between them?",
      options: ["7", "12", "16"],
      because: "Each of the 4 hears each of the 3: a table of 4 rows and 3 columns.",
    },
    "one-way-up": {
      question: "How many ways up to the cost does a weight of the last layer have?",
      options: ["One for each output", "One for each input", "One"],
      because: "It enters one weighted sum, which makes one activation, which stands in one term of the cost.",
    },
  },
};

export type Words = typeof words;
