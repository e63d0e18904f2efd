import { describe, expect, test } from "vitest";
import type { Names } from "../names.ts";
import { chainNames, indexedNames, schoolNames } from "../testing/names.ts";
import { shape } from "../testing/shape.ts";
import { read } from "./read.ts";
import type { Refusal } from "./refusal.ts";

const shapeOf = (text: string, names: Names): string => {
  const reading = read(text, names);
  return reading.ok ? shape(reading.expression) : `refused at ${reading.where}: ${reading.why.code}`;
};

describe("read", () => {
  const gradient = "(2 (a2 + -y) σ'[z2] a1)";
  test.each([
    String.raw`2(a^{(L)}-y)\sigma'(z^{(L)})a^{(L-1)}`,
    String.raw`2\left(a^{(L)}-y\right)\sigma'\left(z^{(L)}\right)a^{(L-1)}`,
    String.raw`2\cdot\left(a^{\left(L\right)}-y\right)\cdot\sigma^{\prime}\left(z^{\left(L\right)}\right)\cdot a^{\left(L-1\right)}`,
    String.raw`2\mleft(a^{(L)}-y\mright)\sigma^{\prime}\mleft(z^{(L)}\mright)a^{(L-1)}`,
    String.raw`2(\htmlClass{q-a}{a^{(L)}}-\htmlClass{q-y}{y})\,\sigma'(\htmlClass{q-z}{z^{(L)}})\,\htmlClass{q-a}{a^{(L-1)}}`,
    String.raw`2 \times (a^L - y) \times \sigma'(z^L) \times a^{L-1}`,
    String.raw`$2(a^{(L)}-y)\sigma'(z^{(L)})a^{(L-1)}$`,
    "2(a^(L)-y)sigma'(z^(L))a^(L-1)",
    "2(a^(L)-y)*s'(z)*a^(L-1)",
    "2 (a^L - y) s'(z^L) a^(L-1)",
    "2(aL − y)·σ′(zL)·a⁽ᴸ⁻¹⁾",
    "2(a⁽ᴸ⁾−y)σ′(z⁽ᴸ⁾)a⁽ᴸ⁻¹⁾",
    "2(a_L-y)s'(z_L)a_{L-1}",
    "2[a^(L)-y]σ’(z)a^(L-1)",
  ])("[R1 R4] %s reads as the gradient of the last weight", (text) => {
    expect(shapeOf(text, chainNames)).toBe(gradient);
  });

  test.each([
    ["a^{(L-1)}", "a1", "a label that the question declares belongs to the name"],
    ["a^{(L)}^{2}", "(a2 ^ 2)", "an exponent may follow a label"],
    ["{a^{(L)}}^2", "(a2 ^ 2)", "a group may carry an exponent"],
    ["(a^(L))^2", "(a2 ^ 2)", "a bracket may carry an exponent"],
    ["y^{2}", "(y ^ 2)", "a raised number is an exponent"],
    ["a^L - 1", "(a2 + -1)", "in plain typing only what touches is raised"],
    ["z", "z2", "a letter with one owner needs no label"],
    ["σ'^2(z)", "(σ'[z2] ^ 2)", "an exponent may follow a prime"],
    ["σ(z)(1-σ(z))", "(σ[z2] (1 + -σ[z2]))", "a bracket behind a call is a factor"],
    ["w a^(L-1)+b", "((w2 a1) + b2)", "letters side by side are a product"],
  ])("[R4] %s: %s", (text, tree) => {
    expect(shapeOf(text, chainNames)).toBe(tree);
  });

  test.each([
    "w_{jk}^{(L)}",
    "w^{(L)}_{jk}",
    "w_{j,k}^{(L)}",
    "w_{j k}^{\\left(L\\right)}",
    "w^(L)_jk",
    "w_jk^L",
    "w_jk^(L)",
    "w_{jk}",
    "wⱼₖ⁽ᴸ⁾",
  ])("[R4] %s reads as the weight w_jk", (text) => {
    expect(shapeOf(text, indexedNames)).toBe("wjk");
  });

  test.each([
    ["a_k^{(L-1)}", "ak"],
    ["a_0", "a0"],
    ["w_{12}", "w12"],
    ["w_12 a_0", "(w12 a0)"],
    ["2(a_j-y_j)s'(z_j)a_k", "(2 (aj + -yj) sigmoid'[zj] ak)"],
    ["\\operatorname{sigmoid}(z_j)", "sigmoid[zj]"],
  ])("[R4] indices tell neurons apart in %s", (text, tree) => {
    expect(shapeOf(text, indexedNames)).toBe(tree);
  });

  test.each([
    String.raw`\frac{\partial C}{\partial a^{(L)}}`,
    String.raw`\dfrac{\partial{C}}{\partial{a^{(L)}}}`,
    String.raw`\frac{dC}{da^{(L)}}`,
    String.raw`\frac{\mathrm{d}C}{\mathrm{d}a^{(L)}}`,
    String.raw`\frac{\differentialD C}{\differentialD a^{(L)}}`,
    String.raw`\partial C/\partial a^{(L)}`,
    "∂C/∂a^(L)",
    "dC/da^(L)",
    "dC/daL",
    "d C / d a^(L)",
    "partial C / partial a^(L)",
  ])("[R5] the quotient ∂C/∂a is one atom in %s", (text) => {
    expect(shapeOf(text, chainNames)).toBe("<C by a2>");
  });

  test.each([
    ["2x3", 2, { code: "two-meanings", text: "x3", readings: ["x*3", "x^3"] }],
    ["2 3", 0, { code: "two-meanings", text: "2 3", readings: ["2*3", "23"] }],
    ["3\\frac12", 0, { code: "two-meanings", text: "3 1/2", readings: ["3+1/2", "3*1/2"] }],
    ["1,234", 0, { code: "unclear-comma", before: "1", after: "234" }],
    ["\\sin^{-1}x", 4, { code: "power-minus-one", name: "sin" }],
  ] as const satisfies readonly (readonly [string, number, Refusal])[])(
    "[R6] %s can mean two things, so the reader asks",
    (text, where, why) => {
      expect(read(text, schoolNames)).toMatchObject({ ok: false, where, why });
    },
  );

  test.each([
    ["sin x", "sin[x]"],
    ["sinx", "sin[x]"],
    ["\\sin x", "sin[x]"],
    ["sin 2x", "sin[(2 x)]"],
    ["sin^2 x", "(sin[x] ^ 2)"],
    ["\\sin^{2}\\left(x\\right)", "(sin[x] ^ 2)"],
    ["sin x cos y", "(sin[x] cos[y])"],
    ["|x|", "abs[x]"],
    ["\\left|x-y\\right|", "abs[(x + -y)]"],
    ["\\lvert x\\rvert", "abs[x]"],
    ["||x|-1|", "abs[(abs[x] + -1)]"],
    ["|x|y|x|", "(abs[x] y abs[x])"],
    ["\\frac12x", "((1 / 2) x)"],
    ["\\frac1{2}x", "((1 / 2) x)"],
    ["\\frac{1}2x", "((1 / 2) x)"],
    ["\\frac xy", "(x / y)"],
    ["\\sqrt2x", "(sqrt[2] x)"],
    ["\\sqrt{2x}", "sqrt[(2 x)]"],
    ["\\sqrt[3]{x}", "(x ^ (1 / 3))"],
    ["√x", "sqrt[x]"],
    ["sqrt(x)y", "(sqrt[x] y)"],
    ["e^{-x}", "(e ^ -x)"],
    ["e^-x", "(e ^ -x)"],
    ["\\exponentialE^{x}", "(e ^ x)"],
    ["exp(-x)", "exp[-x]"],
    ["1/2x", "((1 / 2) x)"],
    ["x/y/t", "((x / y) / t)"],
    ["-x^2", "-(x ^ 2)"],
    ["(-x)^2", "(-x ^ 2)"],
    ["2^3^2", "(2 ^ (3 ^ 2))"],
    ["x**2", "(x ^ 2)"],
    ["x^-2", "(x ^ -2)"],
    ["x^12", "(x ^ 12)"],
    ["$x^12$", "((x ^ 1) 2)"],
    ["x^{12}", "(x ^ 12)"],
    ["x²y", "((x ^ 2) y)"],
    ["xy", "(x y)"],
    ["x y", "(x y)"],
    ["x\u2062y", "(x y)"],
    ["x−y", "(x + -y)"],
    ["x÷y×2", "((x / y) 2)"],
    ["0.25x", "(1:4 x)"],
    ["0,25x", "(1:4 x)"],
    ["0{,}25x", "(1:4 x)"],
    [".5", "1:2"],
    ["1.5e-3", "3:2000"],
    ["max(x, 0)", "max[x, 0]"],
    ["\\max\\left(x,0\\right)", "max[x, 0]"],
    ["max(1,2)", "max[1, 2]"],
    ["ln x", "ln[x]"],
    ["log_2(x)", "(ln[x] / ln[2])"],
    ["\\log_{10}x", "(ln[x] / ln[10])"],
    ["\\operatorname{ReLU}(x)", "relu[x]"],
    ["tanh'(x)", "tanh'[x]"],
    ["2π", "(2 pi)"],
    ["𝑥+𝑦", "(x + y)"],
    ["ｘ＋1", "(x + 1)"],
  ])("[R1 R3] %s reads as %s", (text, tree) => {
    expect(shapeOf(text, schoolNames)).toBe(tree);
  });

  test.each([
    ["", 0, { code: "empty" }],
    ["   ", 0, { code: "empty" }],
    ["x+", 2, { code: "missing-at-end" }],
    ["x+*y", 2, { code: "missing-before", symbol: "*" }],
    ["x+)", 2, { code: "missing-before-bracket" }],
    ["(x+y", 0, { code: "open-bracket" }],
    ["(x;y)", 2, { code: "stray-text-in-bracket", text: ";" }],
    ["x+y)", 3, { code: "stray-bracket" }],
    ["()", 0, { code: "empty-bracket" }],
    ["|x", 0, { code: "open-bar" }],
    ["\\frac{x}{\\placeholder{}}", 9, { code: "empty-place" }],
    ["x!", 1, { code: "factorial" }],
    ["x<y", 1, { code: "comparison" }],
    ["x,y", 1, { code: "stray-comma" }],
    ["x@", 1, { code: "stray-text", text: "@" }],
    ["@", 0, { code: "unknown-symbol", symbol: "@" }],
    ["xаy", 1, { code: "lookalike-character", character: "а", codePoint: 0x430, twin: "a" }],
    ["x+你", 2, { code: "unknown-character", character: "你", codePoint: 0x4f60 }],
    ["q+1", 0, { code: "unknown-word", word: "q", known: ["x", "y", "t", "a", "b"] }],
    ["\\foo{x}", 0, { code: "unknown-command", command: "foo" }],
    ["sin", 3, { code: "missing-argument", name: "sin" }],
    ["x'", 1, { code: "prime-of-quantity", letter: "x" }],
    ["2'", 1, { code: "stray-prime" }],
    ["sin'x", 0, { code: "unused-derivative", name: "sin′" }],
    ["max()", 4, { code: "missing-before-bracket" }],
    ["sin(x, y)", 0, { code: "wrong-count", name: "sin", takes: "one", given: 2 }],
    ["x^{2}^{3}^", 10, { code: "missing-at-end" }],
    ["1.5,2", 0, { code: "point-and-comma" }],
    ["1e999", 0, { code: "number-out-of-range" }],
  ] as const satisfies readonly (readonly [string, number, Refusal])[])(
    "[R7] %s is refused at %i: %o",
    (text, where, why) => {
      expect(read(text, schoolNames)).toMatchObject({ ok: false, where, why });
    },
  );

  test.each([
    ["a", { code: "unclear-quantity", letter: "a", lacks: "layer", known: ["a^(L)", "a^(L-1)"] }],
    ["a^{(L+1)}", { code: "unknown-layer", letter: "a", layer: "L+1", known: ["a^(L)", "a^(L-1)"] }],
    ["w^{(L)2}", { code: "slipped-into-layer", letter: "w", layer: "L" }],
    ["∂C", { code: "lone-differential" }],
    ["σ'z a^L", { code: "unclear-argument", name: "σ′" }],
  ] as const satisfies readonly (readonly [string, Refusal])[])(
    "[R7] %s is answered by what could be meant: %o",
    (text, why) => {
      expect(read(text, chainNames)).toMatchObject({ ok: false, why });
    },
  );

  test("[R7] an equation is answered by its right side", () => {
    expect(read("\\frac{dC}{dw} = 2(a^L - y)", chainNames)).toMatchObject({ ok: false, suggestion: "2(a^L - y)" });
  });

  test("[R5] a quotient is refused kindly if the question asks what it equals", () => {
    const why = { code: "asked-quotient" };
    expect(read("∂C/∂w", { ...chainNames, derivatives: false })).toMatchObject({ ok: false, why });
  });

  test("[R2] limits on length, depth and number of parts come before any work", () => {
    const refusalOf = (text: string) => {
      const reading = read(text, schoolNames);
      return reading.ok ? undefined : reading.why;
    };
    expect(read("x".repeat(401), schoolNames)).toMatchObject({ ok: false, where: 400 });
    expect(refusalOf("x".repeat(401))).toEqual({ code: "too-long", mostCharacters: 400 });
    expect(refusalOf("x".repeat(400))).toEqual({ code: "too-large", mostParts: 400 });
    expect(refusalOf(`${"(".repeat(200)}x${")".repeat(199)}`)).toEqual({ code: "too-deep", mostLevels: 100 });
    expect(refusalOf(Array(150).fill("x").join("/"))).toEqual({ code: "too-deep", mostLevels: 100 });
  });

  test("[R8] words of JavaScript mean nothing", () => {
    for (const word of ["constructor", "__proto__", "toString", "hasOwnProperty", "\\constructor", "\\__proto__"])
      expect(read(`${word}(x)`, schoolNames).ok, word).toBe(false);
  });
});
