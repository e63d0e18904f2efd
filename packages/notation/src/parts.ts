import type { ActivationName } from "../network/activation.ts";
import { type QuantityName, quantityIn } from "../network/names.ts";
import type { Shape } from "../network/shape.ts";

/**
 * How a quantity is written, as LaTeX: "w2.0.1" is w_{01}^{(2)}. Indices count from 0, as in the chapter, and an index is
 * left out where its layer has one neuron: in a chain it is w^{(2)}, and the only input is x.
 * @throws {UnknownNameError} if the network has no such quantity
 */
export function latexOf(shape: Shape, id: string): string {
  const { letter, indices, layer } = partsOf(shape, quantityIn(shape, id));
  return letter + (indices === "" ? "" : `_{${indices}}`) + (layer === undefined ? "" : `^{(${layer})}`);
}

/**
 * The same as plain typing: w_01^(2), b^(1), x_1, y, C.
 * @throws {UnknownNameError} if the network has no such quantity
 */
export function textOf(shape: Shape, id: string): string {
  const { letter, indices, layer } = partsOf(shape, quantityIn(shape, id));
  const subscript = indices.includes(",") ? `_{${indices}}` : indices && `_${indices}`;
  return letter + subscript + (layer === undefined ? "" : `^(${layer})`);
}

interface Parts {
  readonly letter: string;
  readonly indices: string;
  readonly layer?: number;
}

function partsOf(shape: Shape, name: QuantityName): Parts {
  const { sizes } = shape;
  const shown = (index: number, layer: number) => ((sizes[layer] as number) > 1 ? [index] : []);
  switch (name.kind) {
    case "weight": {
      const indices = [...shown(name.j, name.layer), ...shown(name.k, name.layer - 1)];
      return { letter: "w", indices: indices.join(indices.some((i) => i > 9) ? "," : ""), layer: name.layer };
    }
    case "bias":
      return { letter: "b", indices: shown(name.j, name.layer).join(), layer: name.layer };
    case "weightedSum":
      return { letter: "z", indices: shown(name.j, name.layer).join(), layer: name.layer };
    case "activation":
      if (name.layer === 0) return { letter: "x", indices: shown(name.j, 0).join() };
      return { letter: "a", indices: shown(name.j, name.layer).join(), layer: name.layer };
    case "target":
      return { letter: "y", indices: shown(name.j, sizes.length - 1).join() };
    case "cost":
      return { letter: "C", indices: "" };
  }
}

/** ∂of/∂by as a LaTeX fraction. */
export function derivativeLatex(shape: Shape, of: string, by: string): string {
  return `\\frac{\\partial ${latexOf(shape, of)}}{\\partial ${latexOf(shape, by)}}`;
}

/** ∂of/∂by as plain text. */
export function derivativeText(shape: Shape, of: string, by: string): string {
  return `∂${textOf(shape, of)}/∂${textOf(shape, by)}`;
}

const FUNCTION_LATEX: Readonly<Record<ActivationName, string>> = {
  identity: "\\mathrm{id}",
  relu: "\\mathrm{ReLU}",
  leakyRelu: "\\mathrm{LReLU}",
  sigmoid: "\\sigma",
  tanh: "\\tanh",
  softplus: "\\mathrm{softplus}",
};

/** f′(z) of a layer's activation f, both ways. The identity's slope is written as the 1 that it is. */
export function slopeNotation(shape: Shape, layer: number, weightedSum: string): { symbol: string; latex: string } {
  const activation = (shape.layers[layer - 1] as { activation: ActivationName }).activation;
  if (activation === "identity") return { symbol: "1", latex: "1" };
  const name = activation === "sigmoid" ? "sigma" : activation;
  return {
    symbol: `${name}'(${textOf(shape, weightedSum)})`,
    latex: `${FUNCTION_LATEX[activation]}'(${latexOf(shape, weightedSum)})`,
  };
}
