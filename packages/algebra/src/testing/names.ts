import type { Names } from "../names.ts";

/** The names of a question about the last link of a chain, with a generic σ. For tests. */
export const chainNames: Names = {
  variables: [
    { id: "a2", letter: "a", layer: "L" },
    { id: "a1", letter: "a", layer: "L-1" },
    { id: "z2", letter: "z", layer: "L" },
    { id: "w2", letter: "w", layer: "L" },
    { id: "b2", letter: "b", layer: "L" },
    { id: "y", letter: "y" },
    { id: "C", letter: "C" },
  ],
  functions: [{ id: "σ", words: ["σ", "sigma", "s"], latex: "\\sigma", text: "σ" }],
  derivatives: true,
};

/** Neurons with indices: w_jk, a_k, z_j, and numbered ones. For tests. */
export const indexedNames: Names = {
  variables: [
    { id: "wjk", letter: "w", layer: "L", index: "jk" },
    { id: "w12", letter: "w", layer: "L", index: "12" },
    { id: "ak", letter: "a", layer: "L-1", index: "k" },
    { id: "a0", letter: "a", layer: "L-1", index: "0" },
    { id: "aj", letter: "a", layer: "L", index: "j" },
    { id: "zj", letter: "z", layer: "L", index: "j" },
    { id: "yj", letter: "y", index: "j" },
    { id: "C", letter: "C" },
  ],
  functions: [{ id: "sigmoid", words: ["σ", "sigma", "s", "sigmoid"], latex: "\\sigma", text: "σ" }],
  derivatives: true,
};

/** Plain school variables. For tests. */
export const schoolNames: Names = {
  variables: ["x", "y", "t", "a", "b"].map((letter) => ({ id: letter, letter })),
};
