import "server-only";
import { call, difference, type Expression, type Names, name, number, product, sum } from "@nn/algebra";
import {
  createNetwork,
  type Example,
  type Factor,
  type Network,
  type NetworkSpec,
  type Trace,
  trace,
  valuesOf as valuesIn,
} from "@nn/core";
import type { QuestionFigure } from "../question/question.ts";
import { type Pen, penFor } from "../writing/say.ts";

/** Which function σ is in a question: any smooth one, or the sigmoid. */
export type Slope = "generic" | "sigmoid";

/** A chain of one neuron per layer, its example, and how its last link is written. */
export interface Chain {
  readonly spec: NetworkSpec;
  readonly network: Network;
  readonly example: Example;
  readonly sigma: Slope;
  /** Ids of the last link: weight, bias, weighted sum, activations behind and before it, target. */
  readonly ids: {
    readonly w: string;
    readonly b: string;
    readonly z: string;
    readonly a: string;
    readonly before: string;
    readonly y: string;
  };
  readonly names: Names;
  readonly pen: Pen;
  /** The chain with its letters; with its values where they are part of the question. */
  readonly figure: QuestionFigure;
  /** What a stands for and what z stands for, so that a learner may write either. */
  readonly definitions: ReadonlyMap<string, Expression>;
}

/** A factor of the reference answer, with the core's own name and number for it. */
export interface TaggedFactor {
  readonly factor: Factor;
  readonly expression: Expression;
}

/** Describes the last link of a network with one neuron per layer. */
export function chainOf(spec: NetworkSpec, example: Example, sigma: Slope): Chain {
  const network = createNetwork(spec);
  const last = spec.layers.length;
  const ids = {
    w: `w${last}.0.0`,
    b: `b${last}.0`,
    z: `z${last}.0`,
    a: `a${last}.0`,
    before: last === 1 ? "x0" : `a${last - 1}.0`,
    y: "y0",
  };
  const before = last === 1 ? { id: ids.before, letter: "x" } : { id: ids.before, letter: "a", layer: "L-1" };
  const names: Names = {
    variables: [
      { id: ids.a, letter: "a", layer: "L" },
      before,
      { id: ids.z, letter: "z", layer: "L" },
      { id: ids.w, letter: "w", layer: "L" },
      { id: ids.b, letter: "b", layer: "L" },
      { id: ids.y, letter: "y" },
      { id: "C", letter: "C" },
    ],
    functions: [sigmaName(sigma)],
    derivatives: true,
  };
  const definitions = new Map([
    [ids.a, sigmaOf(sigma, name(ids.z))],
    [ids.z, sum(product(name(ids.w), name(ids.before)), name(ids.b))],
  ]);
  const figure = { network: spec, example, showsValues: false, layerNames: "letters" } as const;
  return { spec, network, example, sigma, ids, names, pen: penFor(names), figure, definitions };
}

/** How σ is typed and written. */
export const sigmaName = (sigma: Slope): NonNullable<Names["functions"]>[number] => ({
  id: sigma === "generic" ? "σ" : "sigmoid",
  words: ["σ", "sigma", "s", ...(sigma === "sigmoid" ? ["sigmoid"] : [])],
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

/** The number of every quantity of the last link, by id. */
export function valuesOf({ network, example, ids }: Chain): Readonly<Record<string, number>> {
  const { of } = valuesIn(network, example);
  return Object.fromEntries(Object.values(ids).map((id) => [id, of(id)]));
}
