import { createNetwork } from "@nn/core";
import { idOf } from "@nn/notation";
import { expect, test } from "vitest";
import { costMap } from "./cost-map.ts";

/** a = w·x + b with x = 1 and y = 3, so that C = (w + b − 3)². */
const line = createNetwork({
  inputs: 1,
  layers: [{ neurons: 1, activation: "identity" }],
  weights: [[[1]]],
  biases: [[0]],
});

test("each sample is the cost at its place, one beyond each side of the map", () => {
  const { from, step, count, costs } = costMap(
    line,
    [{ input: [1], target: [3] }],
    [idOf.w(1, 0, 0), idOf.b(1, 0)],
    [-2, 2],
  );
  expect(costs).toHaveLength(count * count);
  expect(from).toBeCloseTo(-2 - step, 12);
  expect(from + step * (count - 1)).toBeCloseTo(2 + step, 12);
  for (const [column, row] of [
    [0, 0],
    [7, 3],
    [count - 1, 11],
  ] as const)
    expect(costs[row * count + column]).toBeCloseTo((from + column * step + from + row * step - 3) ** 2, 9);
});
