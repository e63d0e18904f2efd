import { compare, type Names, read } from "@nn/algebra";
import { describe, expect, test } from "vitest";
import { likeness } from "./likeness.ts";
import { slipsOf } from "./slips.ts";

const names: Names = {
  variables: [
    { id: "a2", letter: "a" },
    { id: "y0", letter: "y" },
    { id: "x0", letter: "x" },
  ],
  functions: [{ id: "σ", words: ["s"], latex: "\\sigma", text: "σ" }],
};

function formula(text: string) {
  const reading = read(text, names);
  if (!reading.ok) throw new SyntaxError(text);
  return reading.expression;
}

const none = new Map();
const isSame = (a: string, b: string): boolean => likeness(formula(a), none)(formula(b));

describe("slips", () => {
  test.each([
    ["bracket-dropped", "2a-y s'(x)x"],
    ["bracket-dropped", "(2a-y)s'(x)x"],
    ["number-lost", "(a-y)s'(x)x"],
    ["factor-lost", "2(a-y)x"],
    ["sign-flipped", "2(y-a)s'(x)x"],
    ["sign-of-a-term", "2(a+y)s'(x)x"],
    ["added-for-multiplied", "2(a-y)+s'(x)+x"],
    ["sigma-for-slope", "2(a-y)s(x)x"],
    ["square-not-differentiated", "(a-y)^2 s'(x)x"],
    ["two-twice", "4(a-y)s'(x)x"],
    ["letter-off", "2(a-y)s'(x)y"],
    ["term-too-many", "2(a-y)s'(x)x+1"],
  ])("one of the 2(a − y)σ′(x)x is %s: %s", (name, answer) => {
    const leads = slipsOf(formula("2(a-y)s'(x)x"), names).filter(
      ({ to }) => compare(to, formula(answer), { seed: 3 }).kind === "equal",
    );
    const nearest = Math.min(...leads.map(({ far }) => far));
    expect([...new Set(leads.filter(({ far }) => far === nearest).map((slip) => slip.name))]).toEqual([name]);
  });

  test("in numbers a lost factor is told as the number that it is", () => {
    const key = read("0.9*2*(0.5-2)", { variables: [] });
    const lost = key.ok ? slipsOf(key.expression, { variables: [] }).filter(({ name }) => name === "factor-lost") : [];
    expect(lost).toHaveLength(3);
  });
});

describe("fingerprints", () => {
  test.each([
    ["2(a-y)", "2a-2y"],
    ["s'(x)x", "x s'(x)"],
    ["(a-y)^2", "a^2-2a y+y^2"],
  ])("of the same formula are the same: %s and %s", (a, b) => {
    expect(isSame(a, b)).toBe(true);
  });

  test.each([
    ["2(a-y)", "2a-y"],
    ["s'(x)", "s(x)"],
    ["s'(a)", "s'(x)"],
    ["a/x", "x/a"],
  ])("of others differ: %s and %s", (a, b) => {
    expect(isSame(a, b)).toBe(false);
  });
});
