import type { LessonStart } from "@nn/figures";

/**
 * The row of the first chapters, one neuron to a layer: enough to see everything happen. It should say 1 and says 0.591.
 * Each chapter goes on with the numbers of the one before, so that they become old acquaintances.
 */
export const row = {
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
} as const satisfies LessonStart["setup"];
