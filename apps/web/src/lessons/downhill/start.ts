import type { LessonStart } from "@nn/figures";

/**
 * Two hidden neurons, one that answers to a high input and one to a low, and an output that adds them up. Its last
 * weights make a slanting valley: with a learning rate of 0.9 the walk turns into it and goes along its floor, and from
 * 2.1 on it is thrown out.
 */
export const start: LessonStart = {
  counting: "fromLast",
  setup: {
    network: {
      inputs: 1,
      layers: [
        { neurons: 2, activation: "sigmoid" },
        { neurons: 1, activation: "identity" },
      ],
      weights: [[[2.5], [-2.5]], [[-1.9, 2.4]]],
      biases: [[-1, 0.8], [0.2]],
    },
    examples: [
      { input: [0.1], target: [0.2] },
      { input: [0.4], target: [0.35] },
      { input: [0.7], target: [0.6] },
      { input: [0.95], target: [0.8] },
    ],
    descent: { learningRate: 0.9, walked: 2, at: 2, along: ["w2.0.0", "w2.0.1"] },
  },
};
