import { createNetwork, valuesOf } from "@nn/core";
import { idOf } from "@nn/notation";
import { describe, expect, test } from "vitest";
import { evenNetwork } from "../testing/networks.ts";
import { type ComposerSize, composerLayout, sensitivityAt } from "./composer-layout.ts";
import { collisionsIn } from "./network/index.ts";

/** The chapter's network: the widest that has room for all of this on narrow paper. */
const chapter = {
  network: createNetwork({
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
  }),
  example: { input: [0.8, 0.4], target: [0.9, 0.1] },
};

const networks = [
  chapter,
  ...[
    [1, 1, 2],
    [1, 2, 2],
    [2, 2, 1],
  ].map((sizes) => evenNetwork(sizes, -1.4)),
];
const SIZES: readonly ComposerSize[] = ["medium", "narrow"];
const cases = networks.flatMap((drawn) => SIZES.map((size) => ({ ...drawn, size, sizes: drawn.network.sizes })));

describe.each(cases)("the composer's network $sizes on $size paper", ({ network, example, sizes, size }) => {
  const values = valuesOf(network, example);
  const layout = composerLayout({ shape: network.plan, counting: "fromLast" }, values, size);

  test("says all weights and activations, and nothing meets", () => {
    expect(layout.detail).toBe("full");
    expect(layout.onDemand).toEqual([]);
    expect(collisionsIn(layout, { beads: [], strip: [] })).toEqual([]);
  });

  test("has room for a sensitivity in place of each activation", () => {
    expect(layout.captions.map(({ id }) => id)).toEqual(
      sizes.flatMap((count, layer) => Array.from({ length: count }, (_, j) => idOf.a(layer, j))),
    );
    const instead = layout.captions.map((caption) => ({
      ...caption,
      box: sensitivityAt(caption, "−0.000", -1, size).box,
    }));
    expect(collisionsIn({ ...layout, captions: instead }, { beads: [], strip: [] })).toEqual([]);
  });
});

test("a sensitivity points up where raising its quantity raises the cost", () => {
  const caption = { box: { left: 0, top: 0, right: 80, bottom: 20 } } as Parameters<typeof sensitivityAt>[0];
  const tipOf = (value: number) => Number(sensitivityAt(caption, "0.000", value, "medium").triangle.split(/[ L]/)[1]);
  expect(tipOf(1)).toBeLessThan(10);
  expect(tipOf(-1)).toBeGreaterThan(10);
});
