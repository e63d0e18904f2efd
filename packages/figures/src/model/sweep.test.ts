import { trace } from "@nn/core";
import { idOf } from "@nn/notation";
import fc from "fast-check";
import { expect, test } from "vitest";
import { anyDrawn, anyShape } from "../testing/networks.ts";
import { stepOf, sweepSteps } from "./sweep.ts";

test("a chain is swept neuron by neuron: a, then z, then w and b", () => {
  expect(sweepSteps([1, 1, 1]).map(({ ids }) => ids.join(" "))).toEqual([
    "a2.0",
    "z2.0",
    "w2.0.0 b2.0",
    "a1.0",
    "z1.0",
    "w1.0.0 b1.0",
  ]);
});

test("a step takes a whole layer", () => {
  const [activations, , parameters] = sweepSteps([2, 1, 2]);
  expect(activations?.ids).toEqual(["a2.0", "a2.1"]);
  expect(parameters?.ids).toEqual(["w2.0.0", "w2.1.0", "b2.0", "b2.1"]);
});

test("inputs, targets and the cost are not swept", () => {
  const steps = sweepSteps([1, 1]);
  for (const id of [idOf.x(0), idOf.y(0), idOf.C]) expect(stepOf(steps, id)).toBeUndefined();
  expect(stepOf(steps, idOf.w(1, 0, 0))).toBe(3);
});

test("whatever the shape, a step needs nothing but what the steps before it found", () => {
  fc.assert(
    fc.property(anyShape.chain(anyDrawn), ({ network, example }) => {
      const steps = sweepSteps(network.sizes);
      for (const { ids } of steps)
        for (const id of ids) {
          const last = trace(network, example, id).collapsed.steps.at(-1);
          const needed =
            last?.terms.flatMap(({ factors }) => factors).filter(({ kind }) => kind === "sensitivity") ?? [];
          for (const { quantity } of needed) expect(stepOf(steps, quantity)).toBeLessThan(stepOf(steps, id) ?? 0);
        }
    }),
    { numRuns: 30 },
  );
});
