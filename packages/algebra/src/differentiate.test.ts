import { describe, expect, test } from "vitest";
import { compare } from "./compare/compare.ts";
import { differentiate } from "./differentiate.ts";
import { expand } from "./expand.ts";
import { number } from "./expression.ts";
import type { Names } from "./names.ts";
import { toText } from "./print/text.ts";
import { read } from "./read/read.ts";
import { chainNames, openLayers, schoolNames } from "./testing/names.ts";

const formula = (text: string, names: Names) => {
  const reading = read(text, names);
  if (!reading.ok) throw new Error(reading.why.code);
  return reading.expression;
};

describe("differentiate", () => {
  // Every right side can be found in a table of derivatives.
  test.each([
    ["x^3", "3x^2"],
    ["1/x", "-1/x^2"],
    ["x^(-2)", "-2/x^3"],
    ["sqrt(x)", "1/(2sqrt(x))"],
    ["x*y", "y"],
    ["x/(1+x)", "1/(1+x)^2"],
    ["sin(2x)", "2cos(2x)"],
    ["cos(x)", "-sin(x)"],
    ["tan(x)", "1+tan(x)^2"],
    ["arctan(x)", "1/(1+x^2)"],
    ["arcsin(x)", "1/sqrt(1-x^2)"],
    ["arccos(x)", "-1/sqrt(1-x^2)"],
    ["sinh(x)", "cosh(x)"],
    ["cosh(x)", "sinh(x)"],
    ["tanh(x)", "1-tanh(x)^2"],
    ["e^(x^2)", "2x e^(x^2)"],
    ["exp(-x)", "-exp(-x)"],
    ["2^x", "2^x ln(2)"],
    ["x^x", "x^x(ln(x)+1)"],
    ["ln(x)", "1/x"],
    ["ln(1+x^2)", "2x/(1+x^2)"],
    ["|x|", "|x|/x"],
    ["sigmoid(x)", "sigmoid(x)(1-sigmoid(x))"],
    ["softplus(x)", "1/(1+exp(-x))"],
    ["relu(x)", "(1+|x|/x)/2"],
    ["log_10(x)", "1/(x ln(10))"],
    ["y", "0"],
    ["7", "0"],
  ])("[D1] the slope of %s is %s", (text, slope) => {
    const made = differentiate(formula(text, schoolNames), "x");
    expect(compare(made, formula(slope, schoolNames), { seed: 2 }).kind, toText(made, schoolNames)).toBe("equal");
  });

  test("[D1] a generic function keeps its prime, and the chain rule follows it inside", () => {
    const slope = differentiate(formula("s(w a^(L-1)+b)", chainNames), "w2");
    expect(toText(slope, chainNames)).toBe("σ'(w^(L)*a^(L-1) + b^(L))*a^(L-1)");
  });

  test("[D1] the slope of the squared gap is twice the gap", () => {
    expect(toText(differentiate(formula("(a^L-y)^2", chainNames), "a2"), chainNames)).toBe("2*(a^(L) - y)");
  });

  test("[D1] Leibniz quotients are constants", () => {
    expect(differentiate(formula("dC/da^L", chainNames), "a2")).toEqual(number(0));
  });

  test("[D3] the larger of two has no slope where they meet, so none is given", () => {
    expect(() => differentiate(formula("max(x,y)", schoolNames), "x")).toThrow(RangeError);
  });
});

describe("differentiate through sums", () => {
  const layers = new Map([
    ["n2", 2],
    ["n1", 3],
  ]);

  test.each([
    ["Σ_j C y_j", "C", "Σ_j y_j"],
    ["Σ_j (C-y_j)^2", "C", "Σ_j 2(C-y_j)"],
    ["Σ_j Σ_k s(C w_jk)", "C", "Σ_j Σ_k s'(C w_jk)w_jk"],
    ["Σ_j y_j", "C", "0"],
    ["y_0 y_1+y_2", "y.1", "y_0"],
  ])("[D4] the slope of %s with respect to %s is %s", (text, variable, slope) => {
    const made = differentiate(formula(text, openLayers), variable);
    expect(compare(made, formula(slope, openLayers), { seed: 2 }).kind, toText(made, openLayers)).toBe("equal");
  });

  test("[D4] with respect to one neuron of a sum only if the sum is written out", () => {
    const cost = formula("Σ_j (s(Σ_k w_jk a_k)-y_j)^2", openLayers);
    expect(() => differentiate(cost, "w2.1.0")).toThrow(RangeError);
    const slope = differentiate(expand(cost, { sizes: layers }), "w2.1.0");
    // Only neuron 1 of the last layer feels w_10.
    const expected = expand(formula("2(s(Σ_k w_{1k}a_k)-y_1)s'(Σ_k w_{1k}a_k)a_0^(L-1)", openLayers), {
      sizes: layers,
    });
    expect(compare(slope, expected, { seed: 2 }).kind).toBe("equal");
  });
});
