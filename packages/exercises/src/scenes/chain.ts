import "server-only";
import { call, difference, type Expression, type Names, name, number, product, sum } from "@nn/algebra";
import { type Example, type Factor, type Network, type NetworkSpec, type Trace, trace } from "@nn/core";
import { quantityId } from "@nn/notation";
import { penFor } from "../writing/say.ts";
import { type Scene, sceneOf, variableOf } from "./scene.ts";

/** Which function σ is in a question: any smooth one, or the sigmoid. */
export type Slope = "generic" | "sigmoid";

/** A scene with one neuron per layer, and how its last link is written. */
export interface Chain extends Scene {
  readonly sigma: Slope;
  readonly ids: LinkIds & { readonly y: string };
  /** What a stands for and what z stands for, so that a learner may write either. */
  readonly definitions: ReadonlyMap<string, Expression>;
}

/** The quantities of one link of a chain. */
export interface LinkIds {
  readonly w: string;
  readonly b: string;
  readonly z: string;
  readonly a: string;
  /** The activation or the input that comes in. */
  readonly before: string;
}

/** A factor of the reference answer, with the core's own name and number for it. */
export interface TaggedFactor {
  readonly factor: Factor;
  readonly expression: Expression;
}

/** Describes the last link of a network with one neuron per layer. */
export function chainOf(spec: NetworkSpec, example: Example, sigma: Slope): Chain {
  const scene = sceneOf({ spec, example, showsValues: false, layerNames: "letters" });
  const link = linkOf(scene.network.layers.length);
  const { a, before, z, w, b } = link;
  const names: Names = {
    variables: lettersOf(scene.network, [a, before, z, w, b, "y0", "C"]),
    functions: [sigmaName(sigma)],
    derivatives: true,
  };
  return { ...scene, pen: penFor(names), sigma, ids: { ...link, y: "y0" }, definitions: definitionsIn(link, sigma) };
}

/** Quantities as algebra writes them, with layers L, L-1 … */
export const lettersOf = (network: Network, ids: readonly string[]): Names["variables"] =>
  ids.map((id) => variableOf(network, quantityId(id), "fromLast"));

/** The link into a layer. */
export const linkOf = (layer: number): LinkIds => ({
  w: `w${layer}.0.0`,
  b: `b${layer}.0`,
  z: `z${layer}.0`,
  a: `a${layer}.0`,
  before: layer === 1 ? "x0" : `a${layer - 1}.0`,
});

/** What a and z of a link stand for. */
export const definitionsIn = ({ w, b, z, a, before }: LinkIds, sigma: Slope): ReadonlyMap<string, Expression> =>
  new Map([
    [a, sigmaOf(sigma, name(z))],
    [z, sum(product(name(w), name(before)), name(b))],
  ]);

/** How σ is typed and written. */
export const sigmaName = (sigma: Slope): NonNullable<Names["functions"]>[number] => ({
  id: sigma === "generic" ? "σ" : "sigmoid",
  words: ["σ", "sigma", "sig", "s", ...(sigma === "sigmoid" ? ["sigmoid"] : [])],
  latex: "\\sigma",
  text: "σ",
});

/** σ or one of its derivatives. */
export const sigmaOf = (sigma: Slope, argument: Expression, order = 0): Expression =>
  call(sigma === "generic" ? "σ" : "sigmoid", [argument], order);

/** Why the cost answers to a parameter of the last link: the core's one path, each factor with its formula. */
export function taggedTrace(chain: Chain, quantity: string): { trace: Trace; factors: readonly TaggedFactor[] } {
  const traced = trace(chain.network, chain.example, quantity);
  const [path, ...others] = traced.paths;
  if (!path || others.length > 0) throw new RangeError(`a chain has one path, not ${traced.paths.length}`);
  return { trace: traced, factors: path.factors.map((factor) => ({ factor, expression: formulaOf(chain, factor) })) };
}

/** The link that a nudge of a quantity crosses first. */
export function firstLink(chain: Chain, quantity: string): TaggedFactor {
  const [first] = taggedTrace(chain, quantity).factors;
  if (!first) throw new RangeError(`${quantity} moves nothing`);
  return first;
}

/** A factor of the core's trace as a formula of this question. */
function formulaOf(chain: Chain, factor: Factor): Expression {
  switch (factor.kind) {
    case "one":
      return number(1);
    case "activation":
    case "weight":
      return name(factor.quantity);
    case "slope":
      return sigmaOf(chain.sigma, name(factor.quantity), 1);
    case "cost":
      return product(number(2), difference(name(factor.quantity), name(chain.ids.y)));
  }
}

/** The product of several formulas as a person writes it: a factor 1 is left out, the numbers stand in front. */
export function productOf(factors: readonly Expression[]): Expression {
  const flat = factors.flatMap((factor) => (factor.kind === "product" ? factor.factors : [factor]));
  const isNumber = (factor: Expression): boolean => factor.kind === "number";
  const isOne = (factor: Expression): boolean =>
    factor.kind === "number" && factor.value.numerator === 1n && factor.value.denominator === 1n;
  const kept = [...flat.filter(isNumber), ...flat.filter((factor) => !isNumber(factor))].filter(
    (factor) => !isOne(factor),
  );
  const [only] = kept;
  if (!only) return number(1);
  return kept.length === 1 ? only : product(...kept);
}
