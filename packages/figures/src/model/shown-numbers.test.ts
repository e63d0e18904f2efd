// @vitest-environment node
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { shownNumber } from "../quantity/number.ts";
import { anySetup } from "../testing/setups.ts";
import { shownProduct, shownQuotient } from "./guard-digits.ts";
import { ratioUnder, readSetup } from "./read.ts";

/** What somebody with a pocket calculator does: minus signs as printed, then one rounding. */
const byHand = (shown: readonly string[]) =>
  shown.map((text) => Number(text.replace("−", "-"))).reduce((product, factor) => product * factor, 1);

describe("shownProduct", () => {
  test("needs no guard digits where three decimals do", () => {
    expect(shownProduct([0.6212, 0.24165, -0.81724], -0.12268)).toEqual({
      factors: ["0.621", "0.242", "−0.817"],
      result: "−0.123",
      decimals: 3,
    });
  });

  test("adds guard digits where three decimals would lead elsewhere", () => {
    // 0.7504 × 0.5994 = 0.44978…, shown as 0.450; but 0.750 × 0.599 = 0.44925, which is 0.449
    const shown = shownProduct([0.7504, 0.5994], 0.7504 * 0.5994);
    expect(shown).toEqual({ factors: ["0.7504", "0.5994"], result: "0.450", decimals: 4 });
    expect(shownNumber(byHand(shown.factors), 3)).toBe(shown.result);
  });

  test("leaves exact factors alone", () => {
    const shown = shownProduct([1, 0.24165, -0.81724], 0.24165 * -0.81724);
    expect(shown.factors[0]).toBe("1.000");
    expect(shownNumber(byHand(shown.factors), 3)).toBe(shown.result);
  });

  test("makes the shown factors of any chain multiply to the shown derivative", () => {
    fc.assert(
      fc.property(anySetup, (setup) => {
        const { links, derivative } = readSetup(setup);
        const shown = shownProduct(
          links.map(({ factor }) => factor.value),
          derivative,
        );
        expect(shownNumber(byHand(shown.factors), 3)).toBe(shown.result);
        expect(shown.result).toBe(shownNumber(derivative));
        expect(shown.decimals).toBeLessThanOrEqual(8);
      }),
      { numRuns: 2_000 },
    );
  });
});

describe("shownQuotient", () => {
  test("gives the shown ratio when the shown change is divided by the shown nudge", () => {
    fc.assert(
      fc.property(anySetup, fc.constantFrom(0.5, -0.5, 0.1, 0.01, -0.01, 0.001), (setup, by) => {
        const { change, ratio } = ratioUnder(setup, by);
        const shown = shownQuotient(change, by, ratio, 5);
        expect(shownNumber(byHand([shown.dividend]) / by, 5)).toBe(shown.result);
      }),
      { numRuns: 500 },
    );
  });
});
