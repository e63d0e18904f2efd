import type { Example, NetworkSpec } from "@nn/core";

/** What a page starts with, and so how a link to it is read. It must not change: readers have links to it. */
export interface Page {
  readonly network: NetworkSpec;
  readonly example: Example;
  readonly nudge: { readonly quantity: string; readonly by: number };
}

const sigmoid = { neurons: 1, activation: "sigmoid" } as const;

/** A page for each shape: the first lesson, the figure on the home page, and a network with more than one of everything. */
export const pages: Readonly<Record<string, Page>> = {
  lesson: {
    network: {
      inputs: 1,
      layers: [sigmoid, sigmoid, sigmoid],
      weights: [[[1.2]], [[-0.9]], [[1.4]]],
      biases: [[-0.3], [1.1], [-0.5]],
    },
    example: { input: [0.85], target: [1] },
    nudge: { quantity: "w3.0.0", by: 0.1 },
  },
  home: {
    network: { inputs: 1, layers: [sigmoid, sigmoid], weights: [[[1.2]], [[1.4]]], biases: [[-0.3], [-0.5]] },
    example: { input: [0.85], target: [1] },
    nudge: { quantity: "w2.0.0", by: 0.1 },
  },
  network: {
    network: {
      inputs: 2,
      layers: [
        { neurons: 3, activation: "relu" },
        { neurons: 2, activation: "tanh" },
      ],
      weights: [
        [
          [0.5, -1],
          [1.5, 0.25],
          [-0.75, 2],
        ],
        [
          [1, -0.5, 0.125],
          [-2, 0.3, 0.7],
        ],
      ],
      biases: [
        [0.1, -0.2, 0.3],
        [-0.4, 0.6],
      ],
    },
    example: { input: [0.2, 0.9], target: [0, 1] },
    nudge: { quantity: "b1.2", by: -0.05 },
  },
};
