import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { cases } from "../arbitrary.test-data.ts";
import { multiplicationsForWeights, parameterNames, type Step, trace } from "../index.ts";

describe("the multiplications for all weights", () => {
  test.each([
    // A single weight: a·σ′·2(a − y).
    { sizes: [1, 1], expanded: 2, collapsed: 2 },
    // 6·2 + 6·2·4; the outputs 2, the last weights 6, the hidden neurons 3·(2 + 1), the first weights 6
    { sizes: [2, 3, 2], expanded: 60, collapsed: 23 },
    // 160·2 + 256·10·4 + 12,544·160·6; 10 + 160 + 16·(10 + 1) + 256 + 16·(16 + 1) + 12,544
    { sizes: [784, 16, 16, 10], expanded: 12_052_800, collapsed: 13_418 },
  ])("[T7] of $sizes are counted as by hand", ({ sizes, ...counted }) => {
    expect(multiplicationsForWeights(sizes)).toEqual(counted);
  });

  test("[T7] are those of all traces together, where what traces share is worked out once", () => {
    fc.assert(
      fc.property(cases({ layers: 3, neurons: 4, inputs: 3 }), ({ network, examples: [example] }) => {
        fc.pre(network.cost === "squares");
        const weights = parameterNames(network).filter((name) => name.startsWith("w"));
        const traces = weights.map((name) => trace(network, example, name));
        const steps = new Map<string, Step>();
        for (const { collapsed } of traces) for (const step of collapsed.steps) steps.set(step.derivative.by, step);
        const products = [...steps.values()]
          .flatMap(({ terms }) => terms)
          .reduce((count, { factors }) => count + factors.length - 1, 0);
        expect(multiplicationsForWeights(network.sizes)).toEqual({
          expanded: traces.reduce((count, { multiplications }) => count + multiplications.expanded, 0),
          collapsed: products,
        });
      }),
      { numRuns: 100, seed: 7 },
    );
  });
});
