import { createNetwork, idOf, type QuantityId, valuesOf } from "@nn/core";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { drawnDecimals } from "./forward-digits.ts";
import { shownNumber } from "./number.ts";

const chain = {
  inputs: 1,
  layers: [1, 2, 3].map(() => ({ neurons: 1, activation: "sigmoid" as const })),
  weights: [[[1.2]], [[-0.9]], [[1.4]]],
  biases: [[-0.3], [1.1], [-0.5]],
};

describe("the decimals of a drawn network", () => {
  test("are three, with a fourth of the activation without which the sum would come out wrong", () => {
    const network = createNetwork(chain);
    const values = valuesOf(network, { input: [0.85], target: [1] });
    const decimals = drawnDecimals(network, values);
    const shown = (id: QuantityId) => shownNumber(values.of(id), decimals(id));
    // 1.4 × 0.621 − 0.5 = 0.3694, but 1.4 × 0.6212 − 0.5 = 0.3697
    expect([idOf.w(3, 0, 0), idOf.a(2, 0), idOf.b(3, 0), idOf.z(3, 0)].map(shown)).toEqual([
      "1.400",
      "0.6212",
      "−0.500",
      "0.370",
    ]);
  });

  const thousandth = (most: number) => fc.integer({ min: -most * 1000, max: most * 1000 }).map((value) => value / 1000);
  const many = <Item>(item: fc.Arbitrary<Item>, count: number) =>
    fc.array(item, { minLength: count, maxLength: count });
  const any = fc.double({ min: -4, max: 4, noNaN: true });

  test.each([
    ["settings of three decimals", thousandth(4)],
    ["numbers that a descent came to", any],
  ])("give every shown sum and the shown cost back, with %s", (_, parameter) => {
    const figure = fc.record({
      weights: fc.tuple(many(many(parameter, 2), 2), many(many(parameter, 2), 1)),
      biases: fc.tuple(many(parameter, 2), many(parameter, 1)),
      input: many(thousandth(1), 2),
      target: many(thousandth(1), 1),
      base: fc.constantFrom(2, 3),
    });
    fc.assert(
      fc.property(figure, ({ weights, biases, input, target, base }) => {
        const network = createNetwork({
          inputs: 2,
          layers: [2, 1].map((neurons) => ({ neurons, activation: "sigmoid" as const })),
          weights,
          biases,
        });
        const values = valuesOf(network, { input, target });
        const decimals = drawnDecimals(network, values, base);
        const shown = (id: QuantityId) => Number(shownNumber(values.of(id), decimals(id)).replace("−", "-"));
        // What a reader with a pocket calculator finds is nearer to the shown number than to any other.
        const half = 0.5 * 10 ** -base + 1e-9;
        for (const [layer, j] of [
          [1, 0],
          [1, 1],
          [2, 0],
        ] as const) {
          const byHand =
            shown(idOf.w(layer, j, 0)) * shown(idOf.a(layer - 1, 0)) +
            shown(idOf.w(layer, j, 1)) * shown(idOf.a(layer - 1, 1)) +
            shown(idOf.b(layer, j));
          expect(Math.abs(byHand - shown(idOf.z(layer, j)))).toBeLessThanOrEqual(half);
        }
        const gap = shown(idOf.a(2, 0)) - shown(idOf.y(0));
        expect(Math.abs(gap ** 2 - shown(idOf.C))).toBeLessThanOrEqual(half);
        expect(
          Math.abs(
            2 * gap - Number(shownNumber(2 * (values.of(idOf.a(2, 0)) - (target[0] ?? 0)), base).replace("−", "-")),
          ),
        ).toBeLessThanOrEqual(half);
      }),
      { numRuns: 500, seed: 1 },
    );
  });

  test("are not touched by a cost that nobody works out by hand", () => {
    const network = createNetwork({ ...chain, cost: "crossEntropy" });
    const values = valuesOf(network, { input: [0.85], target: [1] });
    expect(drawnDecimals(network, values)(idOf.a(3, 0))).toBe(3);
  });
});
