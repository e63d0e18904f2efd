import type { LessonStart } from "@nn/figures";

/**
 * Two inputs, three neurons, two outputs, of which one should be on and the other off. The chosen weight leads from the
 * last neuron into the last: its two indices differ from each other and from those of every other weight in sight.
 */
export const start: LessonStart = {
  counting: "fromLast",
  tellsSlopes: true,
  setup: {
    network: {
      inputs: 2,
      layers: [
        { neurons: 3, activation: "sigmoid" },
        { neurons: 2, activation: "sigmoid" },
      ],
      weights: [
        [
          [1.25, -0.6],
          [-1.5, 0.9],
          [0.3, 2],
        ],
        [
          [0.7, -1.75, 1.1],
          [-0.9, 0.5, 1.3],
        ],
      ],
      biases: [
        [-0.2, 0.1, 0.4],
        [0.3, -0.5],
      ],
    },
    examples: [{ input: [0.7, 0.4], target: [1, 0] }],
    nudge: { quantity: "w2.1.2", by: 0.1 },
  },
};
