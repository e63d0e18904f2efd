import { describe, expect, test } from "vitest";
import type { Names } from "../names.ts";
import { knownLayers, openLayers, schoolNames } from "../testing/names.ts";
import { shape } from "../testing/shape.ts";
import { read } from "./read.ts";
import type { Refusal } from "./refusal.ts";

const shapeOf = (text: string, names: Names = openLayers): string => {
  const reading = read(text, names);
  return reading.ok ? shape(reading.expression) : `refused at ${reading.where}: ${reading.why.code}`;
};

describe("indices", () => {
  test.each([
    "w_{jk}^{(L)}",
    "w^{(L)}_{jk}",
    "w^(L)_jk",
    "w_jk^L",
    "w_jk",
    "w_{j,k}",
    "w_{j k}^{\\left(L\\right)}",
    "w_j k",
    "wⱼₖ⁽ᴸ⁾",
  ])("[R9] %s reads as the member w_jk of a family", (text) => {
    expect(shapeOf(text)).toBe("w2.j.k");
  });

  test.each([
    ["a_k^{(L-1)}", "a1.k"],
    ["a^(L-1)_k", "a1.k"],
    ["a_k", "a1.k"],
    ["a_j", "a2.j"],
    ["a_i", "a2.i"],
    ["a_j^(L-1)", "a1.j"],
    ["z_j^{(L)}", "z2.j"],
    ["y_j", "y.j"],
    ["w_{21}", "w2.2.1"],
    ["w_{10,2}", "w2.10.2"],
    ["w_{2k}", "w2.2.k"],
    ["w_j0^L", "w2.j.0"],
    ["w_21 y_0", "(w2.2.1 y.0)"],
    ["a_0^L", "a2.0"],
    ["a_12^(L-1)", "a1.12"],
    ["a_ja_k", "(a2.j a1.k)"],
    ["w_jka_k", "(w2.j.k a1.k)"],
    ["y_j^2", "(y.j ^ 2)"],
    ["y_{j}^{2}", "(y.j ^ 2)"],
    ["2(a_j-y_j)s'(z_j)a_k", "(2 (a2.j + -y.j) σ'[z2.j] a1.k)"],
    ["n_L", "n2"],
    ["n_{L-1}", "n1"],
    ["\\frac{\\partial C}{\\partial w_{jk}^{(L)}}", "<C by w2.j.k>"],
    ["∂C/∂a_k", "<C by a1.k>"],
    ["dz_j/da_k", "<z2.j by a1.k>"],
  ])("[R9] %s reads as %s", (text, tree) => {
    expect(shapeOf(text)).toBe(tree);
  });

  test.each([
    ["w", { code: "unclear-quantity", letter: "w", lacks: "neuron", known: ["w_{jk}^(L)"] }],
    ["a_0", { code: "unclear-quantity", letter: "a", lacks: "layer", known: ["a_j^(L)", "a_k^(L-1)"] }],
    ["w_j", { code: "unknown-index", letter: "w", index: "j", known: ["w_{jk}^(L)"], hasSlipped: false }],
    ["y_q", { code: "unknown-index", letter: "y", index: "q", known: ["y_j"], hasSlipped: false }],
    ["y_{ja}", { code: "unknown-index", letter: "y", index: "ja", known: ["y_j"], hasSlipped: true }],
  ] as const satisfies readonly (readonly [string, Refusal])[])(
    "[R7 R9] %s is answered by what could be meant: %o",
    (text, why) => {
      expect(read(text, openLayers)).toMatchObject({ ok: false, why });
    },
  );

  test("[R9] a neuron that a layer does not have is refused, not marked", () => {
    const why = { code: "unknown-neuron", neuron: 3, letter: "j", from: 0, to: "2" };
    expect(read("y_3", knownLayers)).toMatchObject({ ok: false, why });
    expect(shapeOf("y_2", knownLayers)).toBe("y.2");
  });
});

describe("sums", () => {
  const sum = "Σj[(w2.j.k a2.j)]";
  test.each([
    "\\sum_{j=0}^{n_L-1}w_{jk}a_j",
    "\\sum_{j=0}^{n_{L}-1}w_{jk}^{\\left(L\\right)}a_{j}^{\\left(L\\right)}",
    "\\sum\\limits^{n_{L}-1}_{j=0}w_{jk}a_j",
    "\\sum_{j}w_{jk}a_j",
    "\\sum_jw_{jk}\\cdot a_j",
    "\\sum_{j=0}w_{jk}a_j",
    "sum_j w_jk a_j",
    "sum_j=0^(n_L-1) w_jk a_j",
    "sum_(j=0)^(n_L-1) w_jk*a_j",
    "sum_{j=0}^{n_L-1} w_jk a_j",
    "sum(j, w_jk a_j)",
    "Σ_j w_jk a_j",
    "∑_j w_jk a_j",
    "Σⱼ wⱼₖ aⱼ",
    "Σ_j (w_jk a_j)",
    "\\sum_{_{j}w_{jk}a_{j}}^{\\placeholder{}}",
    "\\sum_{_{j=0}^{n_{L}-1}w_{jk}a_{j}}^{\\placeholder{}}",
    "\\sum_{j}^{\\placeholder{}}w_{jk}a_{j}",
    "\\sum_{\\left(j=0\\right)}^{\\left(n_{L}-1\\right)}w_{jk}a_{j}",
  ])("[R10] %s is a sum over all j", (text) => {
    expect(shapeOf(text)).toBe(sum);
  });

  test.each([
    ["Σ_jΣ_k w_jk", "Σj[Σk[w2.j.k]]"],
    ["Σ_{j,k} w_jk", "Σj[Σk[w2.j.k]]"],
    ["\\sum_{jk}w_{jk}", "Σj[Σk[w2.j.k]]"],
    ["2Σ_j y_j", "(2 Σj[y.j])"],
    ["Σ_j y_j C", "Σj[(y.j C)]"],
    ["(Σ_j y_j)C", "(Σj[y.j] C)"],
    ["Σ_j y_j + C", "(Σj[y.j] + C)"],
    ["Σ_j (y_j + C)", "Σj[(y.j + C)]"],
    ["Σ_j (a_j - y_j)^2", "Σj[((a2.j + -y.j) ^ 2)]"],
    ["Σ_j -y_j", "Σj[-y.j]"],
    ["\\frac{1}{n_L}\\sum_j y_j", "((1 / n2) Σj[y.j])"],
    ["s(Σ_k w_jk a_k + b_j)", "σ[(Σk[(w2.j.k a1.k)] + b2.j)]"],
    ["y_j + Σ_j y_j", "(y.j + Σj[y.j])"],
    ["Σ_j (y_j) + y_j", "(Σj[y.j] + y.j)"],
    ["(Σ_j y_j) + y_j", "(Σj[y.j] + y.j)"],
    ["Σ_j ∂C/∂z_j ∂z_j/∂a_k", "Σj[(<C by z2.j> <z2.j by a1.k>)]"],
  ])("[R10] %s reads as %s", (text, tree) => {
    expect(shapeOf(text)).toBe(tree);
  });

  test.each([
    ["Σ_j y_j + b_j", 10, { code: "unclear-sum", letter: "j" }],
    ["Σ_k Σ_j w_jk + 2a_k", 15, { code: "unclear-sum", letter: "k" }],
    ["sum y_j", 0, { code: "sum-without-index", letters: ["j", "i", "k"] }],
    ["Σ_q y_j", 2, { code: "not-an-index", text: "q", letters: ["j", "i", "k"] }],
    ["\\sum_{j=1}^{n_L}y_j", 0, { code: "partial-range", letter: "j", from: 0, to: "n_L-1" }],
    ["\\sum_{j=0}^{n_L}y_j", 0, { code: "partial-range", letter: "j", from: 0, to: "n_L-1" }],
    ["\\sum_{k=0}^{n_L-1}a_k", 0, { code: "partial-range", letter: "k", from: 0, to: "n_{L-1}-1" }],
    ["\\sum_{j=0}^{10^9}y_j", 0, { code: "partial-range", letter: "j", from: 0, to: "n_L-1" }],
    ["\\sum_{j,k}^{3}y_j", 0, { code: "range-of-several" }],
    ["\\sum_{j<3}y_j", 7, { code: "not-below-sum", letter: "j", from: 0 }],
    ["Σ_j", 3, { code: "missing-at-end" }],
    ["\\sum_{}y_j", 6, { code: "not-an-index", text: "}", letters: ["j", "i", "k"] }],
    ["z_j = 2", 4, { code: "equation" }],
  ] as const satisfies readonly (readonly [string, number, Refusal])[])(
    "[R7 R10] %s is refused at %i: %o",
    (text, where, why) => {
      expect(read(text, openLayers)).toMatchObject({ ok: false, where, why });
    },
  );

  test("[R10] with a known number of neurons the range is written in numbers", () => {
    expect(shapeOf("\\sum_{j=0}^{2}y_j", knownLayers)).toBe("Σj[y.j]");
    const why = { code: "partial-range", letter: "j", from: 0, to: "2" };
    expect(read("\\sum_{j=0}^{3}y_j", knownLayers)).toMatchObject({ ok: false, why });
  });

  test("[R10] where no index is declared, Σ is to be written out", () => {
    expect(read("\\sum_{j}x", schoolNames)).toMatchObject({ ok: false, why: { code: "unused-sum" } });
    expect(read("sum(x)", schoolNames)).toMatchObject({ ok: false, why: { code: "unused-sum" } });
  });

  test("[R9] an undeclared index is our own mistake, and throws", () => {
    const broken: Names = { variables: [{ id: "w", letter: "w", indices: ["q"] }] };
    expect(() => read("1", broken)).toThrow(RangeError);
  });
});
