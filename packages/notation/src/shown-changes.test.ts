import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { shownNumber } from "./number.ts";
import { shownChanges } from "./shown-changes.ts";

describe("shownChanges", () => {
  test("gives a row of changes the decimals from which its ratios follow", () => {
    // +0.062 over +0.100 would be 0.620, and −0.0123 over +0.0149 would be −0.826.
    expect(shownChanges([0.1, 0.06212, 0.014907, -0.012297], [0.6212, 0.23997, -0.8249], 3)).toEqual({
      changes: ["+0.10000", "+0.06212", "+0.01491", "−0.01230"],
      ratios: ["0.621", "0.240", "−0.825"],
    });
  });

  test("says nothing of a ratio that no shown change can give", () => {
    expect(shownChanges([0.1, 1e-12, 2e-12], [1e-11, 2], 3).ratios).toEqual(["0.000", undefined]);
    expect(shownChanges([0.1, 0.05], [undefined], 3)).toEqual({ changes: ["+0.100", "+0.050"], ratios: [undefined] });
  });

  test("is right for any row that is not too small to be shown", () => {
    const change = fc.oneof(
      fc.double({ min: 0.001, max: 2, noNaN: true }),
      fc.double({ min: -2, max: -0.001, noNaN: true }),
    );
    fc.assert(
      fc.property(fc.array(change, { minLength: 2, maxLength: 5 }), (changes) => {
        const ratios = changes.slice(1).map((next, at) => next / (changes[at] ?? 1));
        const shown = shownChanges(changes, ratios, 3);
        for (const [at, ratio] of shown.ratios.entries()) {
          if (ratio === undefined) continue;
          const [before, after] = [shown.changes[at], shown.changes[at + 1]].map((text) =>
            Number(text?.replace("−", "-")),
          );
          expect(shownNumber((after ?? 0) / (before ?? 1))).toBe(ratio);
        }
      }),
      { seed: 1 },
    );
  });
});
