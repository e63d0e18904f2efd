import type { LessonStart } from "@nn/figures";
import type { LessonInfo } from "../lesson-info.ts";

export const info: LessonInfo = {
  slug: "a-nudge-travels",
  title: "A nudge travels",
  lead: "Turn one weight a little. The cost answers, but only after the change has passed through every link between them.",
  sections: [
    { id: "a-chain", title: "A chain", teaches: ["weighted-sum", "activation", "cost"] },
    { id: "who-depends-on-whom", title: "Who depends on whom" },
    { id: "a-small-push", title: "A small push" },
    { id: "as-the-nudge-shrinks", title: "As the nudge shrinks", teaches: ["derivative"] },
    {
      id: "three-links-three-factors",
      title: "Three links, three factors",
      teaches: ["chain-rule", "cost-slope", "activation-slope", "weight-slope", "weight-gradient"],
    },
    { id: "ponder", title: "Ponder" },
    { id: "the-neighbours", title: "The neighbours", teaches: ["bias-gradient", "previous-activation"] },
    { id: "your-turn", title: "Your turn" },
  ],
};

/** One neuron per layer, three weights, three biases: enough to see everything happen. */
export const start: LessonStart = {
  counting: "fromLast",
  setup: {
    network: {
      inputs: 1,
      layers: [
        { neurons: 1, activation: "sigmoid" },
        { neurons: 1, activation: "sigmoid" },
        { neurons: 1, activation: "sigmoid" },
      ],
      weights: [[[1.2]], [[-0.9]], [[1.4]]],
      biases: [[-0.3], [1.1], [-0.5]],
    },
    example: { input: [0.85], target: [1] },
    nudge: { quantity: "w3.0.0", by: 0.1 },
  },
};
