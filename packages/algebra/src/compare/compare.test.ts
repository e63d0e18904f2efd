import { describe, expect, test } from "vitest";
import type { Names } from "../names.ts";
import { read } from "../read/read.ts";
import { chainNames, schoolNames } from "../testing/names.ts";
import { type Comparison, compare } from "./compare.ts";

export const verdictOn = (a: string, b: string, names: Names): Comparison => {
  const [left, right] = [read(a, names), read(b, names)];
  if (!left.ok || !right.ok) throw new Error(`cannot read ${left.ok ? b : a}`);
  return compare(left.expression, right.expression, { seed: 1 });
};

describe("compare", () => {
  test.each([
    ["1/0", "1", "a division by zero is a wrong answer, not an infinite agreement"],
    ["1/(x-x)", "x", "a hidden division by zero is too"],
    ["x + ln(y) - ln(y)", "x", "what cancels still needs its logarithm to exist"],
    ["ln(x^2)", "2 ln x", "a larger domain is another function"],
    ["sqrt(x)^2", "x", "a smaller domain is another function"],
  ])("[C5] %s is not %s: %s", (a, b) => {
    expect(verdictOn(a, b, schoolNames)).toMatchObject({ kind: "unequal", because: "domain" });
  });

  test("[C5] an isolated gap does not make a different function", () => {
    expect(verdictOn("x^2/x", "x", schoolNames).kind).toBe("equal");
  });

  test("[C2] a generic σ′ is no particular slope", () => {
    expect(verdictOn("s'(z)", "s(z)(1-s(z))", chainNames).kind).toBe("unequal");
    expect(verdictOn("s'(z)", "s'(z)", chainNames).kind).toBe("equal");
  });

  test("[C4] saturation is not agreement: 1/(1+e^(-1000x)) and its mirror image differ", () => {
    expect(verdictOn("sigmoid(1000x)", "sigmoid(-1000x)", schoolNames).kind).toBe("unequal");
    expect(verdictOn("1-sigmoid(x+1000)", "0", schoolNames).kind).toBe("undecided");
  });

  test.each([
    ["tanh(1000x)", "tanh(1001x)", "saturated on both sides"],
    ["10^30+x", "10^30+2x", "swallowed by a large number"],
    ["exp(x/10+70)+x", "exp(x/10+70)", "swallowed by a large function"],
    ["relu(x-500)", "relu(x-501)", "asleep where one looks first"],
  ])("[C4] %s and %s are not called equal when the difference is %s", (a, b) => {
    expect(verdictOn(a, b, schoolNames).kind).not.toBe("equal");
  });

  test("[C6] a difference between two breakpoints is found", () => {
    expect(verdictOn("|x-2|+|x-2.001|", "2|x-2.0005|", schoolNames)).toMatchObject({ kind: "unequal" });
    expect(verdictOn("max(x,-1000)", "x", schoolNames).kind).toBe("unequal");
  });

  test("[C7] a formula too large to compare is undecided, never wrong", () => {
    expect(verdictOn("9^9^9^9", "x", schoolNames).kind).toBe("undecided");
  });

  test("[C8] the same seed gives the same verdict, place and work", () => {
    expect(verdictOn("x^3", "x^2", schoolNames)).toEqual(verdictOn("x^3", "x^2", schoolNames));
  });

  test("[C8] what is cached of a formula changes neither verdict nor place nor work", () => {
    const formula = (text: string) => {
      const reading = read(text, schoolNames);
      if (!reading.ok) throw new Error(reading.why.code);
      return reading.expression;
    };
    const key = formula("(x+y)^2");
    for (const text of ["x^2+2x*y+y^2", "x^2+y^2", "sqrt(x)^2", "|x+y|^2", "1/0"]) {
      const fresh = compare(formula(text), formula("(x+y)^2"), { seed: 1 });
      const answer = formula(text);
      expect(compare(answer, key, { seed: 1 })).toEqual(fresh);
      compare(answer, key, { seed: 2 });
      expect(compare(answer, key, { seed: 1 })).toEqual(fresh);
    }
  });

  test("[C9] definitions are substituted on both sides", () => {
    const [left, right] = [read("a^(L)-y", chainNames), read("s(z)-y", chainNames)];
    const sigma = read("s(z)", chainNames);
    if (!left.ok || !right.ok || !sigma.ok) throw new Error("cannot read");
    const definitions = new Map([["a2", sigma.expression]]);
    expect(compare(left.expression, right.expression, { seed: 1, definitions }).kind).toBe("equal");
    expect(compare(left.expression, right.expression, { seed: 1 }).kind).toBe("unequal");
  });

  test("[C9] assumptions keep points where the question says they are", () => {
    const [left, right] = [read("sqrt(x^2)", schoolNames), read("x", schoolNames)];
    if (!left.ok || !right.ok) throw new Error("cannot read");
    expect(compare(left.expression, right.expression, { seed: 1, assumptions: { x: { least: 0 } } }).kind).toBe(
      "equal",
    );
  });
});
