import type { LessonStart } from "@nn/figures";

const sigmoid = { neurons: 1, activation: "sigmoid" as const };

/** The row of the first chapters, so that links to their numbers open here too. */
export const start: LessonStart = {
  counting: "fromLast",
  setup: {
    network: {
      inputs: 1,
      layers: [sigmoid, sigmoid, sigmoid],
      weights: [[[1.2]], [[-0.9]], [[1.4]]],
      biases: [[-0.3], [1.1], [-0.5]],
    },
    examples: [{ input: [0.85], target: [1] }],
  },
};

const LAYERS = Array.from({ length: 6 }, () => sigmoid);

/**
 * Six layers with all weights 1 and all biases 0. Its numbers stay, so that only the function makes a difference. The
 * layers are counted from the first, which leaves more room than L−5.
 */
export const longRow: LessonStart = {
  name: "six",
  counting: "fromFirst",
  isFixed: true,
  setup: {
    network: {
      inputs: 1,
      layers: LAYERS,
      weights: LAYERS.map(() => [[1]]),
      biases: LAYERS.map(() => [0]),
    },
    examples: [{ input: [0.85], target: [1] }],
  },
};
