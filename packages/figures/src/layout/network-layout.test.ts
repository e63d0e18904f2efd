import { describe, expect, test } from "vitest";
import { type NetworkSize, networkLayout, type Point, type Wire } from "./network-layout.ts";

const SHAPES = [
  [1, 1],
  [1, 1, 1],
  [1, 2, 1],
  [2, 2, 1],
  [2, 2, 2],
  [2, 3, 1],
  [1, 2, 2, 1],
  [3, 3, 2],
] as const;

const cases = SHAPES.flatMap((sizes) => (["medium", "narrow"] as const).map((size) => ({ sizes, size })));

const isApart = (a: Point, b: Point, [dx, dy]: readonly [number, number]) =>
  Math.abs(a.x - b.x) >= dx || Math.abs(a.y - b.y) >= dy;

/** How much room a label takes: a letter with indices and a number, or a number alone on narrow paper. */
const labelSize = (size: NetworkSize, { hasLetters }: Wire) =>
  size === "medium" ? ([84, 15] as const) : hasLetters ? ([54, 13] as const) : ([28, 13] as const);

describe.each(cases)("a network of $sizes on $size paper", ({ sizes, size }) => {
  const { width, height, neurons, wires, cost } = networkLayout(sizes, size);

  test("has its layers from left to right, each in the middle, all within the frame", () => {
    expect(neurons.map(({ layer, index }) => [layer, index])).toEqual(
      sizes.flatMap((count, layer) => Array.from({ length: count }, (_, index) => [layer, index])),
    );
    for (const { x, row, layer } of neurons) {
      expect(x - row.ringRadius).toBeGreaterThanOrEqual(0);
      expect(x).toBeLessThan(cost.x);
      expect(row.activationY).toBeGreaterThan(12);
      expect(row.biasY).toBeLessThan(height - 5);
      for (const other of neurons) if (other.layer > layer) expect(other.x).toBeGreaterThan(x + 2 * row.ringRadius);
    }
    expect(cost.x + cost.width).toBeLessThan(width);
  });

  test("has one wire for each weight, from the neuron k to the neuron j of its name", () => {
    const weights = sizes.slice(1).reduce((sum, count, before) => sum + count * (sizes[before] ?? 0), 0);
    expect(new Set(wires.map(({ id }) => id)).size).toBe(weights);
    const place = (layer: number, index: number) => {
      const found = neurons.find((neuron) => neuron.layer === layer && neuron.index === index);
      return { x: found?.x, y: found?.row.axis };
    };
    for (const { id, from, to } of wires) {
      const [layer = 0, j = 0, k = 0] = id.slice(1).split(".").map(Number);
      expect(from).toEqual(place(layer - 1, k));
      expect(to).toEqual(place(layer, j));
    }
  });

  test("no label of a wire stands on another one or on a neuron", () => {
    wires.forEach((wire: Wire, at) => {
      const { label } = wire;
      for (const other of wires.slice(0, at))
        expect(isApart(label, other.label, labelSize(size, wire)), `${at}`).toBe(true);
      for (const { x, row } of neurons)
        expect(Math.hypot(label.x - x, label.y - row.axis)).toBeGreaterThan(row.ringRadius + 3);
    });
  });
});
