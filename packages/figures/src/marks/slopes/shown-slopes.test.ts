// @vitest-environment node
import { bracketed, quantityId, shownNumber } from "@nn/notation";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { crossingsOf } from "../../model/crossings.ts";
import { readSetup } from "../../model/read.ts";
import type { Setup } from "../../model/setup.ts";
import { anySetup, lessonSetup } from "../../testing/setups.ts";
import { shownSlopes } from "./shown-slopes.ts";

const w = quantityId("w3.0.0");

function shownIn(setup: Setup) {
  const reading = readSetup(setup);
  return shownSlopes(crossingsOf(reading, { quantity: w, by: setup.nudge?.by ?? 0.1 }), reading.trace(w).value);
}

/** What a pocket calculator makes of a shown number. */
const typed = (shown: string) => Number(shown.replace("−", "-"));

describe("the numbers below the curves", () => {
  test("of the lesson are these", () => {
    // Worked out apart: a = 0.62121, σ′(z) = 0.24165, 2(a − y) = −0.81724, and a nudge of 0.1 brings z to 0.43180.
    expect(shownIn(lessonSetup())).toEqual({
      changes: ["+0.100", "+0.06212", "+0.01492", "−0.01197"],
      ratios: ["0.621", "0.240", "−0.802"],
      slopes: ["0.621", "0.242", "−0.817"],
      derivative: "−0.123",
      measured: "−0.120",
      gap: "0.003",
    });
  });

  test("can be worked out from each other, whatever is set", () => {
    fc.assert(
      fc.property(anySetup, (setup) => {
        const { changes, ratios, slopes, derivative, measured } = shownIn(setup);
        const [first = 1, ...others] = changes.map(typed);
        ratios.forEach((ratio, index) => {
          if (ratio === undefined) return;
          const run = index === 0 ? first : (others[index - 1] ?? 0);
          expect(shownNumber((others[index] ?? 0) / run)).toBe(ratio);
        });
        expect(shownNumber((others.at(-1) ?? 0) / first)).toBe(measured);
        expect(shownNumber(slopes.map(typed).reduce((product, slope) => product * slope, 1))).toBe(derivative);
        for (const slope of slopes) expect(bracketed(slope).startsWith("(")).toBe(typed(slope) < 0);
      }),
      { seed: 3, numRuns: 300 },
    );
  });
});
