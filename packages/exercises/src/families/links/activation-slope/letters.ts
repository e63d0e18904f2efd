import "server-only";
import type { Names } from "@nn/algebra";
import { penFor } from "../../../writing/say.ts";

export type Curve = "sigmoid" | "tanh" | "softplus";

/** One neuron, whose layer does not matter. */
export const [A, Z] = ["a1.0", "z1.0"] as const;

const names: Names = {
  variables: [
    { id: A, letter: "a" },
    { id: Z, letter: "z" },
  ],
  functions: [
    { id: "sigmoid", words: ["σ", "sigma", "sig", "sigmoid", "s"], latex: "\\sigma", text: "σ" },
    { id: "softplus", words: ["softplus"], latex: "\\operatorname{softplus}", text: "softplus" },
  ],
  derivatives: true,
};

export const pen = penFor(names);
