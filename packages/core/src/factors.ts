import { backward, type Sensitivities } from "./backward.ts";
import type { Layer } from "./dense.ts";
import type { Example } from "./example.ts";
import type { Network } from "./network.ts";
import { derivativeLatex, derivativeText, latexOf, slopeNotation, textOf } from "./notation.ts";

/** One factor of a chain-rule product: a derivative between two neighbouring quantities. */
export interface Factor {
  readonly kind: "cost" | "slope" | "weight" | "activation" | "one";
  /** The quantity that the factor is made of: "w2.0.1" for a weight, "z2.0" for f′(z), "a2.0" for 2(a − y). */
  readonly quantity: string;
  /** The factor is ∂of/∂by. */
  readonly derivative: { readonly of: string; readonly by: string };
  /** As plain text. */
  readonly symbol: string;
  readonly latex: string;
  readonly value: number;
}

/** A ∂C/∂quantity that has been worked out before and is used again. */
export interface SensitivityFactor extends Omit<Factor, "kind"> {
  readonly kind: "sensitivity";
}

/** Makes the factors of one network and example, from the numbers of one backward sweep. */
export interface Factors {
  readonly network: Network;
  readonly sensitivities: Sensitivities;
  /** ∂z/∂w = a_k */
  readonly activation: (layer: number, j: number, k: number) => Factor;
  /** ∂z/∂b = 1 */
  readonly one: (layer: number, j: number) => Factor;
  /** ∂z_j/∂a_k = w_jk */
  readonly weight: (layer: number, j: number, k: number) => Factor;
  /** ∂a/∂z = f′(z) */
  readonly slope: (layer: number, j: number) => Factor;
  /** ∂C/∂a of the output */
  readonly cost: (j: number) => Factor;
  /** ∂C/∂z of the output in one piece, for a cost that has that (see `fused`) */
  readonly costOfWeightedSum: (j: number) => Factor;
  readonly sensitivity: (id: string, value: number) => SensitivityFactor;
  /** True if the cost knows ∂C/∂z in one piece, so that no slope of the output layer is needed. */
  readonly fused: boolean;
}

/** @throws as `backward` does, if the example does not fit the network */
export function factorsOf(network: Network, example: Example): Factors {
  const sensitivities = backward(network, example);
  const { pass } = sensitivities;
  const last = network.layers.length;
  const fused = network.plan.costOf.slopeAtWeightedSum !== undefined;
  const written = (id: string) => ({ symbol: textOf(network, id), latex: latexOf(network, id) });
  const activationId = (layer: number, k: number) => (layer === 0 ? `x${k}` : `a${layer}.${k}`);

  return {
    network,
    sensitivities,
    fused,
    activation: (layer, j, k) => ({
      kind: "activation",
      quantity: activationId(layer - 1, k),
      derivative: { of: `z${layer}.${j}`, by: `w${layer}.${j}.${k}` },
      ...written(activationId(layer - 1, k)),
      value: pass.a(layer - 1, k),
    }),
    one: (layer, j) => ({
      kind: "one",
      quantity: `b${layer}.${j}`,
      derivative: { of: `z${layer}.${j}`, by: `b${layer}.${j}` },
      symbol: "1",
      latex: "1",
      value: 1,
    }),
    weight: (layer, j, k) => ({
      kind: "weight",
      quantity: `w${layer}.${j}.${k}`,
      derivative: { of: `z${layer}.${j}`, by: activationId(layer - 1, k) },
      ...written(`w${layer}.${j}.${k}`),
      value: network.w(layer, j, k),
    }),
    slope: (layer, j) => ({
      kind: "slope",
      quantity: `z${layer}.${j}`,
      derivative: { of: `a${layer}.${j}`, by: `z${layer}.${j}` },
      ...slopeNotation(network, layer, `z${layer}.${j}`),
      value: (network.plan.layout[layer - 1] as Layer).activation.slopeAt(pass.z(layer, j)) + 0,
    }),
    cost: (j) => ({
      kind: "cost",
      quantity: `a${last}.${j}`,
      derivative: { of: "C", by: `a${last}.${j}` },
      ...costNotation(network, example, j),
      value: sensitivities.a(last, j),
    }),
    costOfWeightedSum: (j) => ({
      kind: "cost",
      quantity: `a${last}.${j}`,
      derivative: { of: "C", by: `z${last}.${j}` },
      ...gapNotation(network, j),
      value: sensitivities.z(last, j),
    }),
    sensitivity: (id, value) => ({
      kind: "sensitivity",
      quantity: id,
      derivative: { of: "C", by: id },
      symbol: derivativeText(network, "C", id),
      latex: derivativeLatex(network, "C", id),
      value,
    }),
  };
}

function costNotation(network: Network, { target }: Example, j: number): { symbol: string; latex: string } {
  const a = `a${network.layers.length}.${j}`;
  const y = `y${j}`;
  const [aText, yText] = [textOf(network, a), textOf(network, y)];
  const [aLatex, yLatex] = [latexOf(network, a), latexOf(network, y)];
  switch (network.cost) {
    case "squares":
      return { symbol: `2(${aText} - ${yText})`, latex: `2(${aLatex} - ${yLatex})` };
    case "crossEntropy":
      return {
        symbol: `(${aText} - ${yText})/(${aText}(1 - ${aText}))`,
        latex: `\\frac{${aLatex} - ${yLatex}}{${aLatex}(1 - ${aLatex})}`,
      };
    case "softmaxCrossEntropy": {
      // The probabilities add up to 1; the targets usually do too, and then p_j stands alone.
      const sumsToOne = target.reduce((sum, value) => sum + value, 0) === 1;
      const index = target.length > 1 ? `_{${j}}` : "";
      return sumsToOne
        ? { symbol: `(p${index.replace(/[{}]/g, "")} - ${yText})`, latex: `(p${index} - ${yLatex})` }
        : {
            symbol: `(p${index.replace(/[{}]/g, "")} * sum(y) - ${yText})`,
            latex: `(p${index}\\textstyle\\sum_i y_i - ${yLatex})`,
          };
    }
  }
}

/** a − y, what the sigmoid's slope leaves of the cross-entropy. */
function gapNotation(network: Network, j: number): { symbol: string; latex: string } {
  const [a, y] = [`a${network.layers.length}.${j}`, `y${j}`];
  return {
    symbol: `(${textOf(network, a)} - ${textOf(network, y)})`,
    latex: `(${latexOf(network, a)} - ${latexOf(network, y)})`,
  };
}
