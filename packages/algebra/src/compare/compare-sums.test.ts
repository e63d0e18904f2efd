import { describe, expect, test } from "vitest";
import type { Expression } from "../expression.ts";
import type { Names } from "../names.ts";
import { read } from "../read/read.ts";
import { knownLayers, openLayers } from "../testing/names.ts";
import { compare } from "./compare.ts";

const formula = (text: string, names: Names): Expression => {
  const reading = read(text, names);
  if (!reading.ok) throw new Error(`${text}: ${reading.why.code}`);
  return reading.expression;
};

const verdictOn = (a: string, b: string, names: Names, definitions?: ReadonlyMap<string, Expression>): string =>
  compare(formula(a, names), formula(b, names), { seed: 1, ...(definitions && { definitions }) }).kind;

describe.each([
  ["open", openLayers],
  ["known", knownLayers],
] as const)("[C10] with layers of %s size", (_, names) => {
  test.each([
    ["Σ_j 2(a_j-y_j)s'(z_j)w_jk", "2Σ_j w_jk s'(z_j)(a_j-y_j)", "a factor goes in and out"],
    ["Σ_j w_jk a_j", "Σ_i w_ik a_i", "a bound letter may be any other of the same range"],
    ["C Σ_j y_j", "Σ_j C y_j", "a product distributes"],
    ["Σ_j (a_j-y_j)", "Σ_j a_j - Σ_i y_i", "a sum comes apart"],
    ["Σ_j Σ_k w_jk a_k", "Σ_k a_k Σ_j w_jk", "sums change places"],
    ["(Σ_j y_j)^2", "Σ_i Σ_j y_i y_j", "a square is a double sum"],
    ["(Σ_j y_j)^2", "(Σ_j y_j)(Σ_j y_j)", "the same letter is bound twice"],
    ["Σ_j (a_j-y_j)^2", "Σ_j (a_j^2-2a_j y_j+y_j^2)", "a square is written out"],
    ["s(Σ_k w_jk a_k+b_j)", "s(b_j+Σ_k a_k w_jk)", "a free letter stays"],
    ["Σ_j ∂C/∂z_j ∂z_j/∂a_k", "Σ_i ∂z_i/∂a_k ∂C/∂z_i", "quotients have indices too"],
    ["Σ_j 1", names === openLayers ? "n_L" : "3", "a sum of ones counts"],
    ["y_1+Σ_j y_j-y_1", "Σ_j y_j", "one neuron comes and goes"],
  ])("[C10] %s is %s: %s", (a, b) => {
    expect(verdictOn(a, b, names)).toBe("equal");
  });

  test.each([
    ["Σ_j w_jk s'(z_j)", "w_jk s'(z_j)", "the sum is forgotten"],
    ["Σ_j w_jk a_k", "Σ_k w_jk a_k", "the wrong index is summed"],
    ["Σ_j w_jk a_j", "Σ_j w_kj a_j", "indices change places"],
    ["Σ_j y_j", "Σ_k a_k", "another layer is summed"],
    ["(Σ_j y_j)^2", "Σ_j y_j^2", "the square goes inside"],
    ["Σ_j y_j", "y_0+y_1", "only two neurons are summed"],
    ["Σ_j y_j", "y_i", "a free letter is no sum"],
    ["y_j", "y_i", "two free letters are two neurons"],
    ["w_jk", "w_kj", "the order of indices matters"],
    ["y_j", "y_0", "a letter is not one neuron"],
    ["Σ_j a_j y_j", "(Σ_j a_j)(Σ_j y_j)", "a product of sums is no sum of products"],
    ["Σ_j ∂C/∂z_j", "∂C/∂z_j", "quotients are summed too"],
  ])("[C10] %s is not %s: %s", (a, b) => {
    expect(verdictOn(a, b, names)).toBe("unequal");
  });

  test("[C9 C10] a definition with a letter holds for every neuron", () => {
    const definitions = new Map([
      ["a2.j", formula("s(z_j)", names)],
      ["z2.j", formula("Σ_k w_jk a_k + b_j", names)],
    ]);
    expect(verdictOn("Σ_j (a_j-y_j)^2", "Σ_i (s(z_i)-y_i)^2", names, definitions)).toBe("equal");
    expect(verdictOn("a_1^(L)", "s(Σ_k w_{1k}a_k+b_1)", names, definitions)).toBe("equal");
    expect(verdictOn("a_1^(L)", "s(Σ_k w_{0k}a_k+b_1)", names, definitions)).toBe("unequal");
    expect(verdictOn("a_j", "s(z_i)", names, definitions)).toBe("unequal");
  });
});

test("[C10] a layer of known size has exactly its neurons", () => {
  expect(verdictOn("Σ_j y_j", "y_0+y_1+y_2", knownLayers)).toBe("equal");
  expect(verdictOn("Σ_j y_j", "y_0+y_1+y_2", openLayers)).toBe("unequal");
  expect(verdictOn("y_i+y_j", "y_0+y_1", knownLayers)).toBe("unequal");
});

test("[C10] formulas that agree for two neurons only are not equal", () => {
  expect(verdictOn("(Σ_j 1)^2", "3Σ_j 1 - 2", openLayers)).toBe("unequal"); // n = 1 and n = 2
});

test("[C7 C10] sums within sums stay within the budget", () => {
  const nested = formula(`${"Σ_i Σ_j Σ_k ".repeat(4)} y_j w_jk`, openLayers);
  const comparison = compare(nested, formula("Σ_j y_j", openLayers), { seed: 1 });
  expect(comparison.kind).not.toBe("equal");
  expect(comparison.work).toBeLessThan(65_000);
});
