import { describe, expect, test } from "vitest";
import type { Names } from "../names.ts";
import { chainNames, indexedNames, schoolNames } from "../testing/names.ts";
import { shape } from "../testing/shape.ts";
import { read } from "./read.ts";

const shapeOf = (text: string, names: Names): string => {
  const reading = read(text, names);
  if (reading.ok) return shape(reading.expression);
  return reading.choices
    ? `asked: ${reading.choices.map((choice) => shapeOf(choice, names)).join(" or ")}`
    : reading.why.code;
};

describe("what can mean two things is asked back, and each choice is read as it says", () => {
  test.each([
    ["a^L-1", "asked: a1 or (a2 + -1)"],
    ["aL-1", "asked: a1 or (a2 + -1)"],
    ["a_L-1", "asked: a1 or (a2 + -1)"],
    ["\\sigma(z)a^L-1", "asked: (σ[z2] a1) or ((σ[z2] a2) + -1)"],
    ["2(a^L-1)", "asked: (2 a1) or (2 (a2 + -1))"],
    ["a^L -1", "(a2 + -1)"],
    ["a^(L)-1", "(a2 + -1)"],
    ["a^{L}-1", "(a2 + -1)"],
    ["a^L-1.5", "(a2 + -3:2)"],
    ["a^L-2", "(a2 + -2)"],
    ["a^L-y", "(a2 + -y)"],
    ["z^L-1", "(z2 + -1)"],
    ["σ^(1)(z)", "asked: σ'[z2] or (σ[z2] ^ 1)"],
    ["\\sigma^{(1)}(z)", "asked: σ'[z2] or (σ[z2] ^ 1)"],
    ["\\sigma^{\\left(2\\right)}\\left(z\\right)", "asked: σ''[z2] or (σ[z2] ^ 2)"],
    ["σ^{2}(z)", "(σ[z2] ^ 2)"],
    ["a", "asked: a2 or a1"],
    ["2(a-y)", "asked: (2 (a2 + -y)) or (2 (a1 + -y))"],
    ["a(1-a)", "asked: (a2 (1 + -a2)) or (a1 (1 + -a2)) or asked: (a2 (1 + -a2)) or (a2 (1 + -a1))"],
  ])("[R6] %s: %s", (text, expected) => {
    expect(shapeOf(text, chainNames)).toBe(expected);
  });

  test.each([
    ["3½", "asked: (3 + (1 / 2)) or (3 (1 / 2))"],
    ["-2½", "asked: -(2 + (1 / 2)) or -(2 (1 / 2))"],
    ["x+2¾", "asked: (x + (2 + (3 / 4))) or (x + (2 (3 / 4)))"],
    ["3 1/2", "asked: (3 + (1 / 2)) or (3 (1 / 2))"],
    ["3\\frac12", "asked: (3 + (1 / 2)) or (3 (1 / 2))"],
    ["-2\\frac{1}{2}x", "asked: -((2 + (1 / 2)) x) or -(2 (1 / 2) x)"],
    ["2 3", "asked: (2 3) or 23"],
    ["0·05", "asked: 1:20 or (0 5)"],
    ["1·05x", "asked: (21:20 x) or (1 5 x)"],
    ["-0·5", "asked: -1:2 or -(0 5)"],
    ["3·0·5", "(3 0 5)"],
    ["2·5", "(2 5)"],
    ["0*5", "(0 5)"],
    ["0·0.5", "(0 1:2)"],
    ["eᵘ", "unknown-word"],
    ["eˣ", "(e ^ x)"],
    ["½", "(1 / 2)"],
    ["½x", "((1 / 2) x)"],
    ["x^½", "(x ^ (1 / 2))"],
    ["3*½", "(3 (1 / 2))"],
    ["3\\frac{x}{2}", "(3 (x / 2))"],
    ["x3", "asked: (x 3) or (x ^ 3)"],
    ["2x12", "asked: (2 x 12) or (2 (x ^ 12))"],
    ["e10", "asked: (e 10) or (e ^ 10)"],
    ["x²3", "asked: (x ^ 23) or ((x ^ 2) 3)"],
    ["x^2 3", "asked: (x ^ 23) or ((x ^ 2) 3)"],
    ["\\cos x+x^12", "asked: (cos[x] + (x ^ 12)) or (cos[x] + ((x ^ 1) 2))"],
    ["x^12", "(x ^ 12)"],
    ["$x^12$", "((x ^ 1) 2)"],
    ["$x^38+x^18$", "(((x ^ 3) 8) + ((x ^ 1) 8))"],
    ["$x^{3}8$", "((x ^ 3) 8)"],
    ["x^{12}", "(x ^ 12)"],
    ["10e10", "100000000000"],
    ["2e-3x", "(1:500 x)"],
  ])("[R6] %s: %s", (text, expected) => {
    expect(shapeOf(text, schoolNames)).toBe(expected);
  });

  test("[R7] of a number with ± the number alone is offered", () => {
    expect(read("-0.06 ± 0.01", schoolNames)).toMatchObject({ where: 6, suggestion: "-0.06" });
    expect(read("±2", schoolNames)).toMatchObject({ where: 0, why: { code: "plus-minus" } });
  });

  test("[R6] a refusal says both readings in words", () => {
    expect(read("2(a^L-1)", chainNames)).toMatchObject({
      ok: false,
      where: 3,
      why: { code: "two-meanings", text: "a^L-1", readings: ["a^(L-1)", "a^(L) - 1"] },
      choices: ["2(a^(L-1))", "2(a^(L) - 1)"],
    });
  });
});

describe("what one letter can only mean", () => {
  const asksForCostSlope: Names = { ...chainNames, bare: ["a2"] };
  test.each([
    ["2(a-y)", "(2 (a2 + -y))"],
    ["$2\\left(a-y\\right)$", "(2 (a2 + -y))"],
    ["2a^L-2y", "((2 a2) + -(2 y))"],
  ])("[R12] where ∂C/∂a of this layer is asked, %s is %s", (text, expected) => {
    expect(shapeOf(text, asksForCostSlope)).toBe(expected);
  });

  test.each([
    ["a_prev", "a1"],
    ["a_{prev}", "a1"],
    ["a_{\\text{prev}}", "a1"],
    ["aprev", "a1"],
    ["a_prev*w", "(a1 w2)"],
    ["a_previous", "a1"],
    ["2(a-y)σ'(z)a_prev", "(2 (a2 + -y) σ'[z2] a1)"],
    ["2(a-y)σ'(z)a^(L-1)", "(2 (a2 + -y) σ'[z2] a1)"],
    ["2(a-y)\\sigma'(z)a^{\\left(L-1\\right)}", "(2 (a2 + -y) σ'[z2] a1)"],
    ["a^(l-1)", "a1"],
    ["2(a^l-y)σ'(z^{(l)})", "(2 (a2 + -y) σ'[z2])"],
    ["dC/da", "<C by a2>"],
    ["∂C/∂a", "<C by a2>"],
    ["\\frac{dC}{da}", "<C by a2>"],
    ["dC/da*da/dz*dz/dw", "(<C by a2> <a2 by z2> <z2 by w2>)"],
    ["dC/da^(L-1)", "<C by a1>"],
  ])("[R12] %s is %s", (text, expected) => {
    expect(shapeOf(text, chainNames)).toBe(expected);
  });

  test("[R12] a letter that has one owner with these indices needs no layer", () => {
    expect(shapeOf("z_j", indexedNames)).toBe("zj");
  });
});

describe("as people write it", () => {
  test.each([
    ["sech(x)^2", "((1 / cosh[x]) ^ 2)"],
    ["sech^2(x)", "(1 / (cosh[x] ^ 2))"],
    ["\\operatorname{sech}^{2}\\left(x\\right)", "(1 / (cosh[x] ^ 2))"],
    ["cot x", "(1 / tan[x])"],
    ["√4x", "(sqrt[4] x)"],
    ["\\surd16x", "(sqrt[16] x)"],
    ["$\\surd x+1$", "(sqrt[x] + 1)"],
    ["√(x+1)", "sqrt[(x + 1)]"],
    ["x–1", "(x + -1)"],
    ["x—1", "(x + -1)"],
    ["x\u00961", "(x + -1)"],
    ["x\u00971", "(x + -1)"],
    ["x\u22121", "(x + -1)"],
    ["x－1", "(x + -1)"],
    ["x➖1", "(x + -1)"],
    ["2×x", "(2 x)"],
    ["⅔x", "((2 / 3) x)"],
    ["tanh(0,5x)", "tanh[(1:2 x)]"],
    ["0,5(1-tanh(0,5x)^2)", "(1:2 (1 + -(tanh[(1:2 x)] ^ 2)))"],
    ["exp(-0,25)", "exp[-1:4]"],
    ["max(1,2)", "max[1, 2]"],
    ["max(0.5;x)", "max[1:2, x]"],
  ])("[R3] %s is read as %s", (text, expected) => {
    expect(shapeOf(text, schoolNames)).toBe(expected);
  });

  test.each([
    ["sigmod(x)", { word: "sigmod", nearest: "sigmoid" }],
    ["tahn(x)", { word: "tahn", nearest: "tanh" }],
    ["tanhh(x)", { word: "tanhh", nearest: "tanh" }],
    ["sqr(x)", { word: "sqr", nearest: "sqrt" }],
    ["weight*x", { word: "weight" }],
    ["error", { word: "error" }],
    ["xslope", { word: "xslope" }],
    ["softpuls(x)", { word: "softpuls", nearest: "softplus" }],
  ])("[R11] the unknown word in %s is named whole", (text, why) => {
    const reading = read(text, schoolNames);
    expect(reading).toMatchObject({ ok: false, why: { code: "unknown-word", ...why } });
  });

  test("[R7] a sum is spoken of where sums are not used", () => {
    for (const text of ["sum_j 2(x-y)", "\\sum_{j}x", "Σ x"])
      expect(read(text, schoolNames)).toMatchObject({ ok: false, why: { code: "unused-sum" } });
  });

  test.each([
    ["\\htmlData{x=1}{x}", "x"],
    ["\\htmlData{a=x+1, b=2}{x}+1", "(x + 1)"],
    ["\\class{red}{x}", "x"],
    ["\\htmlClass{q-w}{x}^2", "(x ^ 2)"],
    ["\\htmlStyle{color: red}{x}", "x"],
    ["\\textcolor{white}{x}", "x"],
    ["\\phantom{x}y", "unknown-command"],
    ["\\cancel{x}y", "unknown-command"],
    ["\\href{http://x}{y}", "unknown-command"],
    ["\\bbox{x}", "unknown-command"],
  ])("[R13] what only dresses a formula is ignored, what hides some of it is refused: %s is %s", (text, expected) => {
    expect(shapeOf(text, schoolNames)).toBe(expected);
  });

  test.each([
    ["$(x+y$", "(x + y)"],
    ["$2\\left(x+\\left(y+1\\right.$", "(2 (x + (y + 1)))"],
    ["$\\sin(x+\\frac{1}{(x+1}$", "sin[(x + (1 / (x + 1)))]"],
    ["(x+y", "open-bracket"],
  ])("[R1] brackets that a field has left open are closed at the end: %s is %s", (text, expected) => {
    expect(shapeOf(text, schoolNames)).toBe(expected);
  });
});
