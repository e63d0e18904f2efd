import fc from "fast-check";
import { expect, test } from "vitest";
import { anyPage } from "../testing/any-page.ts";
import { readSetup } from "./read.ts";
import { shownCost, shownWeightedSum } from "./shown-rows.ts";

const DIGITS = 12;

/** What a shown number stands for, exactly, in units of 10⁻¹². */
function exact(shown: string): bigint {
  // So large that nobody would write it out, and neither does the page.
  fc.pre(!shown.includes("e+"));
  const [, minus, whole = "", decimals = ""] = /^([−-]?)(\d+)(?:\.(\d{1,12}))?$/.exec(shown) ?? [];
  if (whole === "") throw new Error(`${shown} is not a number written out`);
  return BigInt(whole + decimals.padEnd(DIGITS, "0")) * (minus ? -1n : 1n);
}

/** Beyond it doubles are no longer sure of the third decimal, whoever adds them up. */
const MOST = 10n ** 9n * 10n ** BigInt(2 * DIGITS);

/** Holds that a result is what comes out, rounded to as many decimals as it shows; halfway it may go either way. */
function expectRounded(byPencil: bigint, result: string): void {
  fc.pre(byPencil < MOST && byPencil > -MOST);
  const decimals = result.split(".")[1]?.length ?? 0;
  const gap = byPencil - exact(result) * 10n ** BigInt(DIGITS);
  const half = 10n ** BigInt(2 * DIGITS - decimals) / 2n;
  expect(gap <= half && gap >= -half, `${result} for ${byPencil}e-${2 * DIGITS}`).toBe(true);
}

test("whoever works out a shown weighted sum gets its shown result", () => {
  fc.assert(
    fc.property(anyPage, (setup) => {
      const { values, network } = readSetup(setup);
      const layer = network.layers.length;
      for (let j = 0; j < (network.sizes[layer] ?? 0); j++) {
        const { weights, activations, bias, result } = shownWeightedSum(network, values, layer, j);
        const one = 10n ** BigInt(DIGITS);
        const byPencil = weights.reduce((sum, w, k) => sum + exact(w) * exact(activations[k] ?? ""), exact(bias) * one);
        expectRounded(byPencil, result);
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
      const byPencil = outputs.reduce((sum, a, j) => sum + (exact(a) - exact(targets[j] ?? "")) ** 2n, 0n);
      expectRounded(byPencil, result);
    }),
    { numRuns: 300 },
  );
});
