import { createNetwork } from "@nn/core";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { sandboxCode, sandboxIn } from "./code.ts";
import {
  withActivation,
  withExample,
  withExampleNumber,
  withLayer,
  withNeurons,
  withoutExample,
  withoutLayer,
  withParameter,
  withRandomNumbers,
} from "./reshape.ts";
import { EMPTY, LIMITS } from "./sandbox.ts";
import { sandboxes } from "./sandboxes.test-data.ts";

describe("another shape", () => {
  test("keeps the numbers of what stays", () => {
    const { network, examples } = withNeurons(EMPTY, 1, 3, 7);
    expect(network.weights[0]?.slice(0, 2)).toEqual(EMPTY.network.weights[0]);
    expect(network.weights[1]?.[0]?.slice(0, 2)).toEqual([1, -1]);
    expect(network.biases).toEqual([[0, 0, 0], [0]]);
    expect(examples).toEqual(EMPTY.examples);
  });

  test("gives new inputs and targets a 0", () => {
    expect(withNeurons(EMPTY, 0, 3, 7).examples[0]).toEqual({ input: [1, 0, 0], target: [1] });
    expect(withNeurons(EMPTY, 2, 2, 7).examples[0]).toEqual({ input: [1, 0], target: [1, 0] });
  });

  test("has the same new weights for the same seed, and others for another", () => {
    expect(withNeurons(EMPTY, 1, 4, 7)).toEqual(withNeurons(EMPTY, 1, 4, 7));
    expect(withRandomNumbers(EMPTY, 1)).not.toEqual(withRandomNumbers(EMPTY, 2));
  });

  test("has a layer more before the output, and one less again", () => {
    const more = withLayer(EMPTY, 7);
    expect(more.network.layers.map(({ neurons }) => neurons)).toEqual([2, 2, 1]);
    expect(more.network.weights[0]).toEqual(EMPTY.network.weights[0]);
    expect(more.network.weights[2]).toEqual(EMPTY.network.weights[1]);
    expect(withoutLayer(more, 2, 7)).toEqual(EMPTY);
  });

  test("never has no layer, no example, or more than its limits", () => {
    const single = withoutLayer(EMPTY, 1, 7);
    expect(single.network.layers).toHaveLength(1);
    expect(withoutLayer(single, 1, 7)).toBe(single);
    const full = withLayer(EMPTY, 7);
    expect(withLayer(full, 7)).toBe(full);
    const one = withoutExample(EMPTY, 0);
    expect(withoutExample(one, 0)).toBe(one);
    const many = Array.from({ length: LIMITS.examples }).reduce<typeof EMPTY>((sandbox) => withExample(sandbox), EMPTY);
    expect(many.examples).toHaveLength(LIMITS.examples);
  });

  test("puts a number into the column of its input or target", () => {
    expect(withExampleNumber(EMPTY, 1, 0, 0.25).examples[1]).toEqual({ input: [0.25, 1], target: [0] });
    expect(withExampleNumber(EMPTY, 1, 2, 0.25).examples[1]).toEqual({ input: [0, 1], target: [0.25] });
  });

  test("takes an exact number for a parameter, to twelve digits", () => {
    expect(withParameter(EMPTY, "w2.0.1", 1 / 3).network.weights[1]).toEqual([[1, 0.333333333333]]);
    expect(withParameter(EMPTY, "b1.1", 7).network.biases[0]).toEqual([0, 7]);
  });

  test("is always a sandbox, whatever is changed", () => {
    const layer = fc.integer({ min: 0, max: LIMITS.layers });
    fc.assert(
      fc.property(
        sandboxes,
        layer,
        fc.integer({ min: 1, max: LIMITS.neurons }),
        fc.nat(),
        (sandbox, at, size, seed) => {
          const within = Math.min(at, sandbox.network.layers.length);
          const all = [
            withNeurons(sandbox, within, size, seed),
            withLayer(sandbox, seed),
            withoutLayer(sandbox, within, seed),
            withActivation(sandbox, within, "relu"),
            withExample(sandbox),
            withoutExample(sandbox, 0),
            withRandomNumbers(sandbox, seed),
          ];
          for (const changed of all) {
            expect(() => createNetwork(changed.network)).not.toThrow();
            expect(sandboxIn(sandboxCode(changed))).toEqual(changed);
          }
        },
      ),
    );
  });
});
