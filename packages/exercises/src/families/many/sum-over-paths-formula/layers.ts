import "server-only";
import {
  difference,
  type Expression,
  type IndexName,
  type IndexValue,
  type Names,
  name,
  number,
  power,
  product,
  quotient,
  sumOver,
} from "@nn/algebra";
import type { WrongFormula } from "../parts/formula/part.ts";
import type { RichText } from "../question/rich-text.ts";
import { productOf, type Slope, sigmaOf } from "../scenes/chain.ts";
import { penFor, say } from "../writing/say.ts";

/** Two layers of any size in letters: j is a neuron of the last one, k of the one before. */
export interface Layers {
  readonly names: Names;
  readonly sigma: Slope;
  readonly j: IndexName;
  readonly k: IndexValue;
  readonly w: Expression;
  /** The weight with its indices the other way round. */
  readonly swapped: Expression;
  readonly z: Expression;
  readonly a: Expression;
  readonly y: Expression;
  readonly before: Expression;
}

const two = number(2);

const wrong = (mistake: string, title: string, formula: Expression, explanation: RichText): WrongFormula => ({
  name: mistake,
  title,
  formula,
  explanation,
  lookAt: ["C"],
});

/** The expected wrong ways at what the path through neuron j passes on: weight, slope of σ, slope of the square. */
export function termMistakes(layers: Layers, [w, slope, cost]: readonly Expression[]): readonly WrongFormula[] {
  if (!w || !slope || !cost) throw new RangeError("a path through the last layer has three links");
  const pen = penFor(layers.names);
  const gap = difference(layers.a, layers.y);
  const [W, Z, A, P] = [
    pen.formula(layers.w),
    pen.formula(layers.z),
    pen.formula(layers.a),
    pen.formula(layers.before),
  ];
  return [
    wrong(
      "missing-two",
      "The 2 of the square is missing",
      productOf([w, slope, gap]),
      say`The last link is the slope of a square: 2 times its side ${pen.formula(gap)}. Put the 2 back.`,
    ),
    wrong(
      "sign-flipped",
      "The sign is turned round",
      productOf([w, slope, two, difference(layers.y, layers.a)]),
      say`The gap is counted from the target to the activation: ${A} minus ${pen.formula(layers.y)}.`,
    ),
    wrong(
      "weight-skipped",
      "The weight is skipped",
      productOf([slope, cost]),
      say`Between ${P} and ${Z} lies a line with a weight: ${W} times as much as is sent arrives.`,
    ),
    ...(typeof layers.k === "number"
      ? []
      : [
          wrong(
            "indices-swapped",
            "The indices are swapped",
            productOf([layers.swapped, slope, cost]),
            say`The line leads into neuron j and comes from neuron k, so its weight is ${W}: first where it ends, then where it begins.`,
          ),
        ]),
    wrong(
      "activation-for-weight",
      "The activation in place of the weight",
      productOf([layers.before, slope, cost]),
      say`${P} is what ${Z} gains when the weight moves. Here ${P} moves, and each step of it is multiplied by ${W}.`,
    ),
    wrong(
      "missing-slope",
      "The bend of σ is missing",
      productOf([w, cost]),
      say`Between ${Z} and ${A} stands σ, and only the share that its slope lets through arrives.`,
    ),
    wrong(
      "sigma-for-slope",
      "σ itself in place of its slope",
      productOf([w, sigmaOf(layers.sigma, layers.z), cost]),
      say`That is how high the curve is at ${Z}. How fast ${A} follows is how steep it is there.`,
    ),
    wrong(
      "missing-cost",
      "The last link is missing",
      productOf([w, slope]),
      say`This says how fast ${A} follows ${P}. The path goes on to the cost: multiply by 2(${A} − ${pen.formula(layers.y)}).`,
    ),
  ];
}

/** The expected wrong ways at the sum of all paths; `key` is that sum. */
export function summedMistakes(layers: Layers, key: Expression): readonly WrongFormula[] {
  if (key.kind !== "sumOver") throw new RangeError("the paths make a sum");
  const { j, k } = layers;
  const pen = penFor(layers.names);
  const P = pen.formula(layers.before);
  const slope = sigmaOf(layers.sigma, layers.z, 1);
  const cost = product(two, difference(layers.a, layers.y));
  const size = typeof j.size === "number" ? number(j.size) : name(j.size.id);
  return [
    ...termMistakes(layers, [layers.w, slope, cost]).map(({ formula, ...mistake }) => ({
      ...mistake,
      formula: sumOver(j, formula),
    })),
    wrong(
      "path-lost",
      "Only one path counts here",
      key.of,
      say`This is the path through one neuron j. ${P} feeds all neurons of the last layer, so sum over every j.`,
    ),
    ...(typeof k === "number"
      ? []
      : [
          wrong(
            "sum-over-wrong-index",
            "The sum runs over the wrong index",
            sumOver(k, key.of),
            say`The neuron k is the one that is nudged, so k stays as it is. What runs is j, over all the neurons that ${P} feeds.`,
          ),
        ]),
    wrong(
      "mean-of-paths",
      "The mean, not the sum",
      quotient(key, size),
      say`The paths act at the same time, so their influences add up. A mean is taken over examples, not over paths.`,
    ),
    wrong(
      "sum-split",
      "Each path has its own product",
      product(sumOver(j, layers.w), sumOver(j, productOf([slope, cost]))),
      say`This multiplies every weight with every gap. Only links of the same path multiply: first the product for each j, then the sum.`,
    ),
    wrong(
      "square-not-differentiated",
      "The cost itself, not its slope",
      sumOver(j, productOf([layers.w, slope, power(difference(layers.a, layers.y), two)])),
      say`The last link of each path is how fast its square changes, 2 times the gap, and not the square itself.`,
    ),
  ];
}
