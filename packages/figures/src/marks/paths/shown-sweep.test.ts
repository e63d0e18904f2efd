import { trace } from "@nn/core";
import { readBack, shownNumber } from "@nn/notation";
import fc from "fast-check";
import { expect, test } from "vitest";
import { sweepOf } from "../../model/collapsing.ts";
import { anyDrawn, anyShape } from "../../testing/networks.ts";
import { shownSweep } from "./shown-sweep.ts";

const product = (shown: readonly string[]) => shown.reduce((so, factor) => so * readBack(factor), 1);

test("the shown factors of every number of a sweep give its shown result", () => {
  fc.assert(
    fc.property(anyShape.chain(anyDrawn), ({ network, example }) => {
      for (const start of ["x0", "w1.0.0"])
        for (const { numbers } of sweepOf(trace(network, example, start).collapsed))
          for (const number of numbers) {
            // Beyond this a double has no twelve decimals to give.
            if (Math.abs(number.value) > 1000) continue;
            const { terms, slope, result } = shownSweep(number);
            const byPencil = terms.reduce((sum, factors) => sum + product(factors), 0) * readBack(slope ?? "1");
            expect(shownNumber(byPencil)).toBe(result);
          }
    }),
    { numRuns: 60, seed: 6 },
  );
});
