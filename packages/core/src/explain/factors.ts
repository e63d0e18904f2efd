import { backward, type Sensitivities } from "../engine/backward.ts";
import type { Example } from "../network/example.ts";
import type { Layer } from "../network/layer.ts";
import type { Network } from "../network/network.ts";
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
  const factor = <Kind extends (Factor | SensitivityFactor)["kind"]>(
    kind: Kind,
    quantity: string,
    of: string,
    by: string,
    value: number,
    notation = { symbol: textOf(network, quantity), latex: latexOf(network, quantity) },
  ) => ({ kind, quantity, derivative: { of, by }, ...notation, value });
  const z = (layer: number, j: number) => `z${layer}.${j}`;
  const w = (layer: number, j: number, k: number) => `w${layer}.${j}.${k}`;
  const a = (layer: number, k: number) => (layer === 0 ? `x${k}` : `a${layer}.${k}`);

  return {
    network,
    sensitivities,
    fused,
    activation: (layer, j, k) =>
      factor("activation", a(layer - 1, k), z(layer, j), w(layer, j, k), pass.a(layer - 1, k)),
    one: (layer, j) => {
      const b = `b${layer}.${j}`;
      return factor("one", b, z(layer, j), b, 1, { symbol: "1", latex: "1" });
    },
    weight: (layer, j, k) => factor("weight", w(layer, j, k), z(layer, j), a(layer - 1, k), network.w(layer, j, k)),
    slope: (layer, j) => {
      const value = (network.plan.layout[layer - 1] as Layer).activation.slopeAt(pass.z(layer, j)) + 0;
      return factor("slope", z(layer, j), a(layer, j), z(layer, j), value, slopeNotation(network, layer, z(layer, j)));
    },
    cost: (j) =>
      factor("cost", a(last, j), "C", a(last, j), sensitivities.a(last, j), costNotation(network, example, j)),
    costOfWeightedSum: (j) =>
      factor("cost", a(last, j), "C", z(last, j), sensitivities.z(last, j), gapNotation(network, j)),
    sensitivity: (id, value) =>
      factor("sensitivity", id, "C", id, value, {
        symbol: derivativeText(network, "C", id),
        latex: derivativeLatex(network, "C", id),
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
