import type { LessonStart } from "@nn/figures";

/** Two inputs, three hidden neurons, two outputs: from an input there are six paths, and one of them goes against the rest. */
export const start: LessonStart = {
  counting: "fromLast",
  setup: {
    network: {
      inputs: 2,
      layers: [
        { neurons: 3, activation: "sigmoid" },
        { neurons: 2, activation: "sigmoid" },
      ],
      weights: [
        [
          [1.2, -0.6],
          [-1.4, 1.5],
          [0.7, 1.1],
        ],
        [
          [1.6, -1.1, 0.9],
          [-0.8, 1.3, 1.2],
        ],
      ],
      biases: [
        [-0.3, 0.5, -0.9],
        [-0.4, 0.2],
      ],
    },
    examples: [{ input: [0.8, 0.4], target: [0.9, 0.1] }],
  },
};

/** A hidden neuron that helps one output and harms the other just as much: its two paths carry 0.4 and −0.4. */
export const torn: LessonStart = {
  name: "torn",
  counting: "fromLast",
  setup: {
    network: {
      inputs: 1,
      layers: [
        { neurons: 1, activation: "sigmoid" },
        { neurons: 2, activation: "sigmoid" },
      ],
      weights: [[[1]], [[2], [2]]],
      biases: [[-0.5], [-1, -1]],
    },
    examples: [{ input: [0.5], target: [0.1, 0.9] }],
  },
};
