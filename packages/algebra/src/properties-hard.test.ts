import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { compare } from "./compare/compare.ts";
import { read } from "./read/read.ts";
import { schoolNames } from "./testing/names.ts";

const runs = { numRuns: 150, seed: 20_261_128 };

const formula = (text: string) => {
  const reading = read(text, schoolNames);
  if (!reading.ok) throw new Error(`${text}: ${reading.why.code}`);
  return reading.expression;
};
const verdictOn = (a: string, b: string): string => compare(formula(a), formula(b), { seed: 3 }).kind;

/** A decimal of a few digits, so that it is written as it is meant. */
const decimal = (least: number, most: number) =>
  fc.integer({ min: least * 1000, max: most * 1000 }).map((n) => n / 1000);

describe("for any number in it", () => {
  test("[C11] x^n is |x|^n for even n only, and never changes its sign for a factor |x|", () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 9_000 }), (n) => {
        expect(verdictOn(`x^${n}`, `|x|^${n}`)).toBe(n % 2 === 0 ? "equal" : "unequal");
        expect(verdictOn(`x^${n}*|x|`, `x^${n + 1}`)).toBe("unequal");
        expect(verdictOn(`(-x)^${n}`, `${n % 2 === 0 ? "" : "-"}x^${n}`)).toBe("equal");
      }),
      runs,
    );
  });

  test("[C11] two fractions that come to a whole exponent are that exponent", () => {
    const part = fc.tuple(
      fc.integer({ min: 1, max: 40 }),
      fc.integer({ min: 2, max: 19 }),
      fc.integer({ min: 1, max: 6 }),
    );
    fc.assert(
      fc.property(part, ([p, q, whole]) => {
        const exponent = `${p}/${q}+${whole * q - p}/${q}`;
        expect(verdictOn(`x^(${exponent})`, `x^${whole}`)).toBe("equal");
        if (whole % 2 === 1) expect(verdictOn(`x^(${exponent})`, `|x|^${whole}`)).toBe("unequal");
      }),
      runs,
    );
  });

  test("[C11] the edge of a domain is found wherever it lies", () => {
    const edge = fc.tuple(decimal(1, 10), fc.integer({ min: 0, max: 6 })).map(([c, k]) => `${c}*10^${k}`);
    fc.assert(
      fc.property(edge, fc.constantFrom("-", ""), fc.constantFrom("ln", "sqrt"), (c, sign, fn) => {
        const inside = `${sign}x-${sign}(${c})`;
        const undone = fn === "ln" ? `exp(ln(${inside}))` : `sqrt(${inside})^2`;
        expect(verdictOn(undone, inside)).toBe("unequal");
        expect(verdictOn(`${fn}(${inside})`, `${fn}(${inside})`)).toBe("equal");
      }),
      runs,
    );
  });

  test("[C11] a bump is found however narrow it is", () => {
    const curve = fc.constantFrom("sigmoid(x)", "tanh(x)", "x^3/(1+x^2)", "sin(x)", "exp(x)/(3+exp(x))");
    fc.assert(
      fc.property(curve, decimal(0.1, 0.9), fc.integer({ min: 2, max: 9 }), (f, height, k) => {
        expect(verdictOn(`relu(1e-${k}-|${f}-${height}|)`, "0")).toBe("unequal");
        expect(verdictOn(`y+max(0,1e-${k}-|${f}-${height}|)`, "y")).toBe("unequal");
      }),
      runs,
    );
  });

  test("[C11] what is 0 everywhere is 0, and what is a little beside it is not", () => {
    fc.assert(
      fc.property(decimal(0.1, 3), decimal(0.1, 3), (p, q) => {
        const nothing = `${p}*(sin(${q}x+y)-sin(${q}x)*cos(y)-cos(${q}x)*sin(y))`;
        expect(verdictOn(nothing, "0")).toBe("equal");
        expect(verdictOn(`${nothing}+x/10^9`, "0")).toBe("unequal");
      }),
      runs,
    );
  });
});
