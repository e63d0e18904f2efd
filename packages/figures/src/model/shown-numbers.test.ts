import { shownNumber, shownProduct, shownQuotient } from "@nn/notation";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { anySetup, costUnderNudge, journeyIn } from "../testing/setups.ts";

/** What somebody with a pocket calculator does: minus signs as printed, then one rounding. */
const byHand = (shown: readonly string[]) =>
  shown.map((text) => Number(text.replace("−", "-"))).reduce((product, factor) => product * factor, 1);

describe("shownProduct", () => {
  test("makes the shown factors of any chain multiply to the shown derivative", () => {
    fc.assert(
      fc.property(anySetup, (setup) => {
        const { links, derivative } = journeyIn(setup);
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
        const { change, ratio } = costUnderNudge(setup, by);
        const shown = shownQuotient(change, by, ratio, 5);
        expect(shownNumber(byHand([shown.dividend]) / by, 5)).toBe(shown.result);
      }),
      { numRuns: 500 },
    );
  });
});
