import { describe, expect, test } from "vitest";
import type { Names } from "../names.ts";
import { toText } from "../print/text.ts";
import { chainNames, indexedNames, schoolNames } from "../testing/names.ts";
import { read } from "./read.ts";

/** What is read, in plain typing, or why not. */
function readBack(text: string, names: Names): string {
  const reading = read(text, names);
  return reading.ok ? toText(reading.expression, names) : reading.why.code;
}

const numbers: Names = { variables: [], asked: ["∂C/∂w^(L)"] };
const asking: Names = { ...chainNames, bare: ["a2"], asked: ["∂C/∂a^(L)"] };

describe("spellings", () => {
  test.each([
    ["a[L]", "a^(L)"],
    ["a[L-1]", "a^(L-1)"],
    ["a(L-1)", "a^(L-1)"],
    ["a^[L-1]", "a^(L-1)"],
    ["a^{[L-1]}", "a^(L-1)"],
    ["a_[L]", "a^(L)"],
    ["a{L}", "a^(L)"],
    ["z(L)(1-y)", "z^(L)*(1 - y)"],
    ["a(l-1)", "a^(L-1)"],
    ["2(a-y)a[L-1]", "2*(a^(L) - y)*a^(L-1)"],
    ["y(1-y)", "y*(1 - y)"],
    ["y[2]", "y*2"],
  ])("[R4] a label in brackets belongs to its letter: %s is %s", (text, expected) => {
    expect(readBack(text, chainNames)).toBe(expected);
  });

  test.each([
    ["wjk", "w_{jk}^(L)"],
    ["w[j][k]", "w_{jk}^(L)"],
    ["w[j,k]", "w_{jk}^(L)"],
    ["w12", "w_{12}^(L)"],
    ["aj", "a_j^(L)"],
    ["a[k]", "a_k^(L-1)"],
    ["a0", "a_0^(L-1)"],
    ["zj-yj", "z_j^(L) - y_j"],
    ["2(aj-yj)wjk", "2*(a_j^(L) - y_j)*w_{jk}^(L)"],
  ])("[R4] an index needs no sign where its letter never stands without one: %s is %s", (text, expected) => {
    expect(readBack(text, indexedNames)).toBe(expected);
  });

  test.each([
    ["sigma prime(z)", "σ'(z^(L))"],
    ["sigma_prime(z)", "σ'(z^(L))"],
    ["sigmaPrime z", "σ'(z^(L))"],
    ["sigma dash (z)", "σ'(z^(L))"],
    ["sigma prime of z", "σ'(z^(L))"],
    ["sigma prime prime(z)", "σ''(z^(L))"],
    ["dσ/dz", "σ'(z^(L))"],
    ["d sigma/dz", "σ'(z^(L))"],
    ["∂σ(z)/∂z", "σ'(z^(L))"],
    ["dσ/dz(z)", "σ'(z^(L))"],
    ["d/dz σ(z)", "σ'(z^(L))"],
    ["\\frac{d\\sigma}{dz}", "σ'(z^(L))"],
    ["\\frac{\\partial\\sigma(z)}{\\partial z}", "σ'(z^(L))"],
    ["\\frac{d}{dz}\\sigma(z)", "σ'(z^(L))"],
    ["2 dσ/dz y", "2*σ'(z^(L))*y"],
    ["dσ/dz*(y-1)", "σ'(z^(L))*(y - 1)"],
    ["dσ/dw", "σ'(w^(L))"],
    ["dσ(z)/dw", "unknown-quantity"],
    ["dσ/dz(w+b)", "two-meanings"],
  ])("[R5] the slope of a function is said in words or as a quotient: %s is %s", (text, expected) => {
    expect(readBack(text, chainNames).replace("unknown-word", "unknown-quantity")).toBe(expected);
  });

  test.each([
    ["= 2(a-y)", "2*(a^(L) - y)"],
    ["dC/da = 2(a-y)", "2*(a^(L) - y)"],
    ["∂C/∂a^{(L)} = 2(a-y)", "2*(a^(L) - y)"],
    ["2(a-y).", "2*(a^(L) - y)"],
    ["2(a-y) ;", "2*(a^(L) - y)"],
    ["\\frac{\\partial C}{\\partial a^{(L)}} = 2(a-y)", "2*(a^(L) - y)"],
    ["\\dfrac{dC}{da_L}=2(a-y)", "2*(a^(L) - y)"],
    ["\\frac{dC}{dw} = 2(a-y)", "equation"],
    ["dC/dw = 2(a-y)", "equation"],
    ["a = 2(a-y)", "equation"],
    ["2(a-y) = 2a-2y", "equation"],
  ])(
    "[R14] before an equals sign may stand what is asked, behind the whole a full stop: %s is %s",
    (text, expected) => {
      expect(readBack(text, asking)).toBe(expected);
    },
  );

  test.each([
    ["3 x 0.2", "3*0.2"],
    ["2 x -0.5", "2*(-0.5)"],
    ["0.3:0.1", "0.3/0.1"],
    ["80%", "80/100"],
    ["≈ 0.4", "0.4"],
    ["w = -2", "-2"],
    ["2*0.4 = 0.8", "2*0.4"],
    ["2*0.4 ≈ 0.81", "equation"],
    ["3 x", "unknown-word"],
    ["\\approx 0.4", "0.4"],
    ["\\boxed{0.4}", "0.4"],
    ["\u2206C = 0.4", "0.4"],
    ["η = 0.16", "0.16"],
    ["\\eta = 0.16", "0.16"],
    ["x1 = 1.5", "1.5"],
    ["total = 3.7", "3.7"],
    ["f'(6.5) = 1", "1"],
    ["f′(z)=1", "1"],
    ["\\frac{\\partial C}{\\partial b} = -0.09", "-0.09"],
    ["2w = 0.8", "equation"],
    ["0.333…", "0.333"],
    ["0,5·1,834", "0.5*1.834"],
    ["0.5·1,834", "unclear-comma"],
    ["1,834", "unclear-comma"],
    ["-0.06 ± 0.01", "plus-minus"],
    ["-0.06 \\pm 0.01", "plus-minus"],
    ["-0.06 +/- 0.01", "plus-minus"],
    ["η<0.16", "comparison"],
  ])("[R14] a number may be worked out as on paper: %s is %s", (text, expected) => {
    expect(readBack(text, numbers)).toBe(expected);
  });

  test.each([
    ["X+1", "x + 1"],
    ["Cos(X)", "cos(x)"],
    ["SIN x", "sin(x)"],
    ["3 x 2", "two-meanings"],
    ["Xylophone", "unknown-word"],
  ])("[R3] a letter in the other case is the one that there is: %s is %s", (text, expected) => {
    expect(readBack(text, schoolNames)).toBe(expected);
  });
});
