import { createNetwork, type Example, multiplicationsForWeights, type Network, trace } from "@nn/core";
import type { LessonStart } from "@nn/figures";
import { shownNumber } from "@nn/notation";
import { expect, test } from "vitest";
import { start, torn } from "./start.ts";

function drawn({ setup: { network, examples } }: LessonStart): readonly [Network, Example] {
  const [example] = examples;
  if (!example) throw new RangeError("a lesson starts with an example");
  return [createNetwork(network), example];
}

test("the input is worth −0.250, its first path −0.060, and one of its six paths pulls against the others", () => {
  const { value, paths, multiplications } = trace(...drawn(start), "x0");
  expect(shownNumber(value)).toBe("−0.250");
  expect(paths.map((path) => shownNumber(path.value))).toEqual([
    "−0.060",
    "−0.057",
    "−0.051",
    "−0.113",
    "−0.021",
    "0.052",
  ]);
  expect(multiplications).toMatchObject({ expanded: 24, collapsed: 14 });
});

test("the paths of a torn neuron carry 0.4 and −0.4", () => {
  const { value, paths } = trace(...drawn(torn), "a1.0");
  expect(paths.map((path) => path.value)).toEqual([expect.closeTo(0.4, 12), expect.closeTo(-0.4, 12)]);
  expect(value).toBeCloseTo(0, 12);
});

test("the network that reads digits takes twelve million multiplications, or some nine hundred times fewer", () => {
  const sizes = [784, 16, 16, 10];
  const { expanded, collapsed } = multiplicationsForWeights(sizes);
  expect(sizes.slice(1).reduce((count, size, before) => count + size * (sizes[before] ?? 0), 0)).toBe(12_960);
  expect(Math.round(expanded / 1e6)).toBe(12);
  expect(collapsed).toBe(13_418);
  expect(Math.round(expanded / collapsed / 100) * 100).toBe(900);
});

test("from an input, 40,960 paths lead through three layers of 16 to ten outputs", () => {
  expect(16 ** 3 * 10).toBe(40_960);
});
