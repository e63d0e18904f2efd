import { shownNumber } from "@nn/notation";
import fc from "fast-check";
import { expect, test } from "vitest";
import { anyPage } from "../testing/any-page.ts";
import { readSetup } from "./read.ts";
import { shownCost, shownWeightedSum } from "./shown-rows.ts";

const plain = (shown: string) => Number(shown.replace("−", "-"));

test("whoever works out a shown weighted sum gets its shown result", () => {
  fc.assert(
    fc.property(anyPage, (setup) => {
      const { values, network } = readSetup(setup);
      const layer = network.layers.length;
      for (let j = 0; j < (network.sizes[layer] ?? 0); j++) {
        const { weights, activations, bias, result } = shownWeightedSum(network, values, layer, j);
        const byPencil = weights.reduce((sum, w, k) => sum + plain(w) * plain(activations[k] ?? ""), plain(bias));
        expect(shownNumber(byPencil)).toBe(result);
      }
    }),
    { numRuns: 300 },
  );
});

test("whoever works out a shown cost gets its shown result", () => {
  fc.assert(
    fc.property(anyPage, (setup) => {
      const { values, network } = readSetup(setup);
      const { outputs, targets, result } = shownCost(network, values);
      const byPencil = outputs.reduce((sum, a, j) => sum + (plain(a) - plain(targets[j] ?? "")) ** 2, 0);
      expect(shownNumber(byPencil)).toBe(result);
    }),
    { numRuns: 300 },
  );
});
