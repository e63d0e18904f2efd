import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { compare } from "./compare/compare.ts";
import { evaluate } from "./evaluate/evaluate.ts";
import { freeLettersOf } from "./expand.ts";
import { difference, type Expression, indexed, name, nodesOf, number, product, sum, sumOver } from "./expression.ts";
import type { IndexName } from "./names.ts";
import { toLatex } from "./print/latex.ts";
import { toText } from "./print/text.ts";
import { read } from "./read/read.ts";
import { arbitrarySum, lettersTurned } from "./testing/arbitrary-sum.ts";
import { openLayers } from "./testing/names.ts";

const runs = { numRuns: 300, seed: 20_240_607 };
const [j, i] = (openLayers.indices ?? []) as readonly [IndexName, IndexName];
const verdictOn = (a: Expression, b: Expression): string => compare(a, b, { seed: 7 }).kind;

describe("for any formula with sums", () => {
  test.each([
    ["plain text", toText],
    ["LaTeX", toLatex],
  ] as const)("[P3] what is printed as %s is read back as the same formula", (_, print) => {
    let count = 0;
    fc.assert(
      fc.property(arbitrarySum(), (tree) => {
        const text = print(tree, openLayers);
        fc.pre(text.length <= 400);
        const reading = read(text, openLayers);
        expect(reading, text).toMatchObject({ ok: true });
        if (!reading.ok) return;
        count++;
        expect(print(reading.expression, openLayers)).toBe(text);
        expect(verdictOn(reading.expression, tree), text).not.toBe("unequal");
      }),
      runs,
    );
    expect(count).toBeGreaterThan(150);
  });

  const rewritings: readonly (readonly [string, (e: Expression) => Expression])[] = [
    [
      "adding and taking away a sum",
      (e) => difference(sum(e, sumOver(j, indexed("y", j))), sumOver(i, indexed("y", i))),
    ],
    ["doubling inside and halving outside", (e) => product(number({ numerator: 1n, denominator: 2n }), sum(e, e))],
    ["calling bound letters otherwise", (e) => (freeLettersOf(e).size === 0 ? lettersTurned(e) : e)],
  ];
  test.each(rewritings)("[C1 C10] %s never makes it another one", (_, rewrite) => {
    fc.assert(
      fc.property(arbitrarySum(), (tree) => {
        expect(verdictOn(rewrite(tree), tree)).not.toBe("unequal");
      }),
      { ...runs, numRuns: 150 },
    );
  });

  test("[C1 C10] a product over a sum distributes, whatever is summed", () => {
    let equal = 0;
    fc.assert(
      fc.property(arbitrarySum(), (body) => {
        const verdict = verdictOn(
          product(name("C"), sumOver(j, body)),
          sumOver(i, product(lettersMoved(body), name("C"))),
        );
        expect(verdict).not.toBe("unequal");
        if (verdict === "equal") equal++;
      }),
      { ...runs, numRuns: 150 },
    );
    expect(equal).toBeGreaterThan(100);
  });

  test("[C1 C10] one more neuron always makes it another one", () => {
    fc.assert(
      fc.property(arbitrarySum(), (tree) => {
        expect(verdictOn(sum(tree, indexed("y", 0)), tree)).not.toBe("equal");
      }),
      { ...runs, numRuns: 150 },
    );
  });

  test("[E1 C10] the value of a sum is the sum of its terms' values", () => {
    fc.assert(
      fc.property(arbitrarySum(), fc.integer({ min: 1, max: 3 }), (body, size) => {
        fc.pre(![...nodesOf(body)].some(({ kind }) => kind === "call"));
        const values: Record<string, number> = { C: 0.7, n1: 2, n2: size, i: 1, k: 0 };
        const letters = ["y", "z2", "w2"];
        for (const id of letters)
          for (let a = 0; a < 3; a++) {
            values[`${id}.${a}`] = Math.sin(a + id.length);
            for (let b = 0; b < 3; b++) values[`${id}.${a}.${b}`] = Math.cos(3 * a + b);
          }
        const terms = Array.from({ length: size }, (_, value) => evaluate(body, { ...values, j: value }));
        const total = evaluate(sumOver(j, body), values);
        if (total === undefined || terms.includes(undefined)) return;
        const added = terms.reduce<number>((before, term) => before + (term ?? 0), 0);
        const scale = terms.reduce<number>((before, term) => before + Math.abs(term ?? 0), 1);
        expect(Math.abs(total - added)).toBeLessThan(1e-9 * scale);
      }),
      runs,
    );
  });
});

/** A formula with its free j called i, which is safe only if i is not in the formula. */
function lettersMoved(expression: Expression): Expression {
  const hasI = JSON.stringify(expression, (_, value) => (typeof value === "bigint" ? `${value}` : value)).includes(
    '"i"',
  );
  fc.pre(!hasI);
  return lettersTurned(expression);
}
