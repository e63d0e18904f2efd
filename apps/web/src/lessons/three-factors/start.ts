import type { LessonStart } from "@nn/figures";

/** The chain of the first chapters, with its last weight nudged: links to their numbers open here with the same ones. */
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
    examples: [{ input: [0.85], target: [1] }],
    nudge: { quantity: "w3.0.0", by: 0.5 },
  },
};
