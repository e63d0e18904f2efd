import type { LessonStart } from "@nn/figures";

/**
 * The chain of the first chapter with livelier weights before the last, so that what comes in makes a difference. Two of
 * the four examples want the last weight higher, and two want it lower.
 */
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
      weights: [[[4]], [[3]], [[-0.6]]],
      biases: [[-2], [-1.5], [0.2]],
    },
    examples: [
      { input: [0.95], target: [0.9] },
      { input: [0.2], target: [0.35] },
      { input: [0.6], target: [0.15] },
      { input: [0.4], target: [0.8] },
    ],
  },
};
