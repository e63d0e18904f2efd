import type { IndexName, Names } from "../names.ts";

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

const layer = (size: (id: string, index: string) => IndexName["size"]): Names => ({
  variables: [
    { id: "w2", letter: "w", layer: "L", indices: ["j", "k"] },
    { id: "b2", letter: "b", layer: "L", indices: ["j"] },
    { id: "z2", letter: "z", layer: "L", indices: ["j"] },
    { id: "a2", letter: "a", layer: "L", indices: ["j"] },
    { id: "a1", letter: "a", layer: "L-1", indices: ["k"] },
    { id: "y", letter: "y", indices: ["j"] },
    { id: "C", letter: "C" },
  ],
  functions: [{ id: "σ", words: ["σ", "sigma", "s"], latex: "\\sigma", text: "σ" }],
  derivatives: true,
  indices: [
    { letter: "j", size: size("n2", "L") },
    { letter: "i", size: size("n2", "L") },
    { letter: "k", size: size("n1", "L-1") },
  ],
});

/** Two whole layers with sums over j, i and k; how many neurons they have is left open. For tests. */
export const openLayers: Names = layer((id, index) => ({ id, letter: "n", index }));

/** The same with three neurons in the last layer and two before it. For tests. */
export const knownLayers: Names = layer((id) => (id === "n2" ? 3 : 2));
