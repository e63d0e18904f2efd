import type { ActivationName, Example, Factor, QuantityId, SensitivityFactor, Shape, Trace } from "@nn/core";
import { idOf, parseQuantityName } from "@nn/core";
import { derivativeLatex, latexOf, type Writing } from "./latex.ts";
import { derivativeText, textOf } from "./text.ts";

/** The network and the example of a trace, whose factors are to be written. */
export interface Traced {
  readonly network: Shape;
  readonly example: Example;
}

/** ∂of/∂by of a trace as LaTeX, by what it is made of: w^{(2)}, \sigma'(z^{(2)}), 2(a^{(2)} - y). */
export const factorLatex = (traced: Traced, factor: Factor | SensitivityFactor, writing?: Writing): string =>
  written(traced, factor, latexHand(traced.network, writing));

/** The same as it is typed. */
export const factorText = (traced: Traced, factor: Factor | SensitivityFactor, writing?: Writing): string =>
  written(traced, factor, textHand(traced.network, writing));

/** ∂C/∂quantity = the sum over its paths, as LaTeX. */
export const traceLatex = (traced: Traced, trace: Trace, writing?: Writing): string =>
  `${derivativeLatex(traced.network, idOf.C, trace.quantity, writing)} = ${sumOf(traced, trace, latexHand(traced.network, writing))}`;

/** The same as it is typed. */
export const traceText = (traced: Traced, trace: Trace, writing: Writing = {}): string =>
  `${derivativeText(traced.network, idOf.C, trace.quantity, writing.counting)} = ${sumOf(traced, trace, textHand(traced.network, writing))}`;

/** What differs between LaTeX and typing. */
interface Hand {
  readonly quantity: (id: QuantityId) => string;
  readonly derivative: (of: QuantityId, by: QuantityId) => string;
  readonly functions: Readonly<Record<ActivationName, string>>;
  readonly fraction: (above: string, below: string) => string;
  /** p_j, the probability that softmax gives. */
  readonly probability: (index: string) => string;
  readonly times: string;
  readonly sumOfTargets: string;
}

function latexHand(shape: Shape, writing?: Writing): Hand {
  return {
    quantity: (id) => latexOf(shape, id, writing),
    derivative: (of, by) => derivativeLatex(shape, of, by, writing),
    functions: {
      identity: "\\mathrm{id}",
      relu: "\\mathrm{ReLU}",
      leakyRelu: "\\mathrm{LReLU}",
      sigmoid: "\\sigma",
      tanh: "\\tanh",
      softplus: "\\mathrm{softplus}",
    },
    fraction: (above, below) => `\\frac{${above}}{${below}}`,
    probability: (index) => (index === "" ? "p" : `p_{${index}}`),
    times: "\\,",
    sumOfTargets: "\\textstyle\\sum_i y_i",
  };
}

function textHand(shape: Shape, { counting }: Writing = {}): Hand {
  return {
    quantity: (id) => textOf(shape, id, counting),
    derivative: (of, by) => derivativeText(shape, of, by, counting),
    functions: {
      identity: "identity",
      relu: "relu",
      leakyRelu: "leakyRelu",
      sigmoid: "sigma",
      tanh: "tanh",
      softplus: "softplus",
    },
    fraction: (above, below) => `(${above})/(${below})`,
    probability: (index) => (index === "" ? "p" : `p_${index}`),
    times: " * ",
    sumOfTargets: " * sum(y)",
  };
}

function written(traced: Traced, { kind, quantity, derivative }: Factor | SensitivityFactor, hand: Hand): string {
  switch (kind) {
    case "one":
      return "1";
    case "activation":
    case "weight":
      return hand.quantity(quantity);
    case "slope":
      return slope(traced.network, quantity, hand);
    case "cost":
      return costSlope(traced, quantity, derivative.by, hand);
    case "sensitivity":
      return hand.derivative(derivative.of, derivative.by);
  }
}

/** f′(z); the identity's slope is written as the 1 that it is. */
function slope({ layers }: Shape, weightedSum: QuantityId, hand: Hand): string {
  const name = parseQuantityName(weightedSum);
  const activation = ("layer" in name && layers[name.layer - 1]?.activation) || "identity";
  return activation === "identity" ? "1" : `${hand.functions[activation]}'(${hand.quantity(weightedSum)})`;
}

/** ∂C/∂a of an output; where it is ∂C/∂z, the sigmoid's slope has left a − y of the cross-entropy. */
function costSlope({ network, example }: Traced, activation: QuantityId, by: QuantityId, hand: Hand): string {
  const name = parseQuantityName(activation);
  const j = "j" in name ? name.j : 0;
  const [a, y] = [hand.quantity(activation), hand.quantity(idOf.y(j))];
  switch (network.cost) {
    case "squares":
      return `2(${a} - ${y})`;
    case "crossEntropy":
      return by === activation ? hand.fraction(`${a} - ${y}`, `${a}(1 - ${a})`) : `(${a} - ${y})`;
    case "softmaxCrossEntropy": {
      // The probabilities add up to 1; the targets usually do too, and then p_j stands alone.
      const isSumOne = example.target.reduce((sum, value) => sum + value, 0) === 1;
      const p = hand.probability(example.target.length > 1 ? String(j) : "");
      return `(${p}${isSumOne ? "" : hand.sumOfTargets} - ${y})`;
    }
  }
}

/** More paths than this make a formula that nobody reads; the collapsed last step is written instead. */
const MOST_PATHS_WRITTEN = 16;

function sumOf(traced: Traced, { paths, collapsed }: Trace, hand: Hand): string {
  const isShort = paths.length > 0 && paths.length <= MOST_PATHS_WRITTEN;
  const terms = isShort ? paths : (collapsed.steps.at(-1)?.terms ?? []);
  const product = (factors: readonly (Factor | SensitivityFactor)[]) =>
    factors
      .map((factor) => written(traced, factor, hand))
      .filter((text) => text !== "1")
      .join(hand.times) || "1";
  return terms.map(({ factors }) => product(factors)).join(" + ");
}
