import type { LessonStart } from "@nn/figures";

/** Two neurons to a layer, so that every label has something to tell apart. Its numbers say nothing here. */
export const start: LessonStart = {
  counting: "fromLast",
  isFixed: true,
  showsValues: false,
  setup: {
    network: {
      inputs: 2,
      layers: [
        { neurons: 2, activation: "sigmoid" },
        { neurons: 2, activation: "sigmoid" },
      ],
      weights: [
        [
          [1, -1],
          [0.5, 1],
        ],
        [
          [1, 0.5],
          [-1, 1],
        ],
      ],
      biases: [
        [0, 0],
        [0, 0],
      ],
    },
    examples: [{ input: [0.5, 0.5], target: [1, 0] }],
  },
};
