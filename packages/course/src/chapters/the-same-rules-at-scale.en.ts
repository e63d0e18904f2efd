export const words = {
  title: "The same rules at scale",
  lead: "The network of the video reads handwritten digits with 13,002 knobs. Train it here, then open any of them: it is the same three factors again.",
  sections: {
    "thirteen-thousand-knobs": "Thirteen thousand knobs",
    "in-batches": "In batches",
    "any-knob": "Any knob, opened",
    "measure-it": "Measure it",
    "what-it-looks-for": "What does a hidden neuron look for?",
    ponder: "Ponder",
    "why-it-fails": "Why does it fail on my digit?",
    "your-turn": "Your turn",
  },
  sayItBack: {
    "blank-pixel": {
      question: "A pixel is blank in this digit. What does this digit ask of the weights that lead away from it?",
      options: ["To shrink", "Nothing at all", "To grow"],
      because:
        "The first factor is the pixel itself. With $x = 0$ the whole product is 0, so this digit moves none of them.",
    },
    "held-out": {
      question: "Why is the network tested on digits that it has not learned from?",
      options: [
        "There are too many of the others",
        "They are easier to read",
        "It may know the others by heart, and fail on new ones",
      ],
      because:
        "The cost of the training digits falls either way. Only digits that it has not seen show whether it has learned to read.",
    },
    "moved-digit": {
      question: "Four pixels to the right, and it no longer reads your 3. Why?",
      options: [
        "Each weight belongs to one pixel, and other pixels are inked now",
        "The digit has less ink now",
        "The learning rate was too large",
      ],
      because: "To the network a moved 3 is another list of 784 numbers, and it has learned from none like it.",
    },
  },
};

export type Words = typeof words;
