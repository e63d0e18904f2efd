import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { compare } from "./compare/compare.ts";
import { differentiate } from "./differentiate.ts";
import { evaluate } from "./evaluate/evaluate.ts";
import { difference, type Expression, name, negation, number, product, sum } from "./expression.ts";
import { toLatex } from "./print/latex.ts";
import { toText } from "./print/text.ts";
import { rational } from "./rational.ts";
import { read } from "./read/read.ts";
import { arbitraryExpression } from "./testing/arbitrary.ts";
import { schoolNames } from "./testing/names.ts";

const runs = { numRuns: 400, seed: 20_240_607 };
const verdictOn = (a: Expression, b: Expression): string => compare(a, b, { seed: 7 }).kind;

describe("for any formula", () => {
  test.each([
    ["plain text", toText],
    ["LaTeX", toLatex],
  ] as const)("[P3] what is printed as %s is read back as the same formula", (_, print) => {
    fc.assert(
      fc.property(arbitraryExpression(), (tree) => {
        const text = print(tree, schoolNames);
        fc.pre(text.length <= 400);
        const reading = read(text, schoolNames);
        expect(reading, text).toMatchObject({ ok: true });
        if (reading.ok) {
          expect(verdictOn(reading.expression, tree), text).not.toBe("unequal");
          expect(print(reading.expression, schoolNames)).toBe(text);
        }
      }),
      runs,
    );
  });

  const rewritings: readonly (readonly [string, (e: Expression) => Expression])[] = [
    ["adding and taking away", (e) => difference(sum(e, name("t")), name("t"))],
    ["turning the sign twice", (e) => negation(negation(e))],
    ["doubling and halving", (e) => product(number(rational(1n, 2n)), sum(e, e))],
    ["multiplying by cosh² − sinh²", (e) => product(e, read1("cosh(y)^2-sinh(y)^2"))],
    ["adding what is 0", (e) => sum(e, read1("sigmoid(x)+sigmoid(-x)-1"))],
  ];
  test.each(rewritings)("[C1] %s never makes it another one", (_, rewrite) => {
    fc.assert(
      fc.property(arbitraryExpression(), (tree) => {
        expect(verdictOn(rewrite(tree), tree)).not.toBe("unequal");
      }),
      { ...runs, numRuns: 150 },
    );
  });

  const edits: readonly (readonly [string, (e: Expression) => Expression])[] = [
    ["adding a thousandth", (e) => sum(e, number(rational(1n, 1000n)))],
    ["adding x", (e) => sum(e, name("x"))],
    ["adding a bump", (e) => sum(e, read1("exp(-x^2)"))],
  ];
  test.each(edits)("[C1] %s never leaves it the same", (_, edit) => {
    fc.assert(
      fc.property(arbitraryExpression(), (tree) => {
        expect(verdictOn(edit(tree), tree)).not.toBe("equal");
      }),
      { ...runs, numRuns: 150 },
    );
  });

  test("[D1] the derivative agrees with a nudge to either side", () => {
    let checked = 0;
    fc.assert(
      fc.property(arbitraryExpression("smooth"), (tree) => {
        const slope = differentiate(tree, "x");
        const at = (x: number) => evaluate(tree, { x, y: 0.7, t: -1.3 });
        const [x, h] = [0.45, 1e-4];
        const [far, near, ahead, beyond] = [at(x - 2 * h), at(x - h), at(x + h), at(x + 2 * h)];
        const exact = evaluate(slope, { x, y: 0.7, t: -1.3 });
        if (
          far === undefined ||
          near === undefined ||
          ahead === undefined ||
          beyond === undefined ||
          exact === undefined
        )
          return;
        if (Math.abs(ahead) > 1e4 || Math.abs(exact) > 1e4) return;
        // Five points: the error falls as h⁴, and rounding stays below 10⁻⁷.
        const nudged = (far - 8 * near + 8 * ahead - beyond) / (12 * h);
        checked++;
        expect(Math.abs(nudged - exact)).toBeLessThan(1e-5 * Math.max(1, Math.abs(exact), Math.abs(ahead)));
      }),
      { ...runs, numRuns: 800 },
    );
    expect(checked).toBeGreaterThan(400);
  });
});

function read1(text: string): Expression {
  const reading = read(text, schoolNames);
  if (!reading.ok) throw new Error(reading.why.code);
  return reading.expression;
}
