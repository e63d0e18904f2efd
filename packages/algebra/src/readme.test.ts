import { expect, test } from "vitest";
import { compare, type Names, read } from "./index.ts";

test("[R4 C1] the example of the README does what it says", () => {
  const names: Names = {
    variables: [
      { id: "a2.0", letter: "a", layer: "L" },
      { id: "a1.0", letter: "a", layer: "L-1" },
      { id: "z2.0", letter: "z", layer: "L" },
      { id: "y0", letter: "y" },
    ],
    functions: [{ id: "σ", words: ["σ", "sigma"], latex: "\\sigma", text: "σ" }],
  };
  const key = read("2(a^(L)-y)σ'(z)a^(L-1)", names);
  const answer = read("\\sigma'\\left(z^{(L)}\\right)\\cdot a^{(L-1)}(2a^{(L)}-2y)", names);
  expect(key.ok && answer.ok && compare(key.expression, answer.expression, { seed: 1 }).kind).toBe("equal");
  expect(read("2(a-y)", names)).toEqual({
    ok: false,
    where: 2,
    why: { code: "unclear-quantity", letter: "a", lacks: "layer", known: ["a^(L)", "a^(L-1)"] },
    choices: ["2(a^(L)-y)", "2(a^(L-1)-y)"],
  });
});

test("[R10 C10] so does the example with sums", () => {
  const n = { id: "n2", letter: "n", index: "L" };
  const layers: Names = {
    variables: [
      { id: "w2", letter: "w", layer: "L", indices: ["j", "k"] },
      { id: "z2", letter: "z", layer: "L", indices: ["j"] },
    ],
    indices: [
      { letter: "j", size: n },
      { letter: "i", size: n },
      { letter: "k", size: 2 },
    ],
  };
  const sum = read("\\sum_{j=0}^{n_L-1}w_{jk}z_j", layers);
  const same = read("sum_i z_i w_ik", layers);
  expect(sum.ok && same.ok && compare(sum.expression, same.expression, { seed: 1 }).kind).toBe("equal");
});
