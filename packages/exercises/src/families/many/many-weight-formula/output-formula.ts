import "server-only";
import { difference, type Expression, name, number, product, sum } from "@nn/algebra";
import type { WrongFormula } from "../parts/formula/part.ts";
import type { RichText } from "../question/rich-text.ts";
import { productOf, type Slope, sigmaOf } from "../scenes/chain.ts";
import type { Scene } from "../scenes/scene.ts";
import { say } from "../writing/say.ts";

/** The link into one output of several: its quantities by id, and the factors of its weight and of its bias. */
export interface ManyFormula {
  readonly scene: Scene;
  readonly sigma: Slope;
  readonly ids: {
    readonly w: string;
    readonly b: string;
    readonly z: string;
    readonly a: string;
    readonly y: string;
    /** The activation that the weight is multiplied by, and the one with the index of the output instead. */
    readonly before: string;
    readonly swapped: string;
    readonly other: { readonly z: string; readonly a: string; readonly y: string };
  };
  readonly ofWeight: readonly Expression[];
  readonly ofBias: readonly Expression[];
}

const two = number(2);

/** The wrong ways that a weight and a bias have in common: `first` is the factor that they do not share. */
function linkMistakes({ scene, sigma, ids }: ManyFormula, first: Expression): readonly WrongFormula[] {
  const { pen } = scene;
  const { z, a, y, other } = ids;
  const [Z, A, Y] = [pen.quantity(z), pen.quantity(a), pen.quantity(y)];
  const slope = sigmaOf(sigma, name(z), 1);
  const gap = difference(name(a), name(y));
  const wrong = wrongAt([z, a, y]);
  const withGap = (last: Expression) => productOf([first, slope, last]);
  const withSlope = (middle: Expression) => productOf([first, middle, two, gap]);
  const otherGap = product(two, difference(name(other.a), name(other.y)));
  return [
    wrong(
      "missing-two",
      "The 2 of the square is missing",
      withGap(gap),
      say`The last link is the slope of a square: 2 times its side ${pen.formula(gap)}. Put the 2 back.`,
    ),
    wrong(
      "sign-flipped",
      "The sign is turned round",
      withGap(product(two, difference(name(y), name(a)))),
      say`The gap is counted from the target to the activation: ${A} minus ${Y}.`,
    ),
    wrong(
      "other-output",
      "Two outputs are mixed",
      withGap(otherGap),
      say`The neuron of ${Z} sends on ${A}, so it is the gap between ${A} and ${Y} that moves. The gap of ${pen.quantity(other.a)} holds still.`,
    ),
    wrong(
      "wrong-output",
      "This is the road of another output",
      productOf([first, sigmaOf(sigma, name(other.z), 1), otherGap]),
      say`The first index names the neuron that is touched: it forms ${Z}, and not ${pen.quantity(other.z)}.`,
    ),
    wrong(
      "sum-over-outputs",
      "There is only one path",
      sum(productOf([first, slope, two, gap]), productOf([first, sigmaOf(sigma, name(other.z), 1), otherGap])),
      say`A sum over the outputs belongs to an activation that feeds them all. What is nudged here touches ${Z} alone.`,
    ),
    wrong(
      "sigma-for-slope",
      "σ itself in place of its slope",
      withSlope(sigmaOf(sigma, name(z))),
      say`That is how high the curve is at ${Z}. How fast ${A} follows is how steep it is there.`,
    ),
    wrong(
      "missing-slope",
      "The bend of σ is missing",
      withSlope(number(1)),
      say`Between ${Z} and ${A} stands σ, and only the share that its slope lets through arrives.`,
    ),
    wrong(
      "missing-cost",
      "The last link is missing",
      productOf([first, slope]),
      say`This says how fast ${A} moves. The road goes on to the cost: multiply by ${pen.slope("C", a)}.`,
    ),
  ];
}

const wrongAt =
  (lookAt: readonly string[]) =>
  (mistake: string, title: string, formula: Expression, explanation: RichText): WrongFormula => ({
    name: mistake,
    title,
    formula,
    explanation,
    lookAt,
  });

/** The expected wrong ways at ∂C/∂w_jk. */
export function manyWeightMistakes(formula: ManyFormula): readonly WrongFormula[] {
  const { scene, ids, ofWeight } = formula;
  const { pen } = scene;
  const [W, P] = [pen.quantity(ids.w), pen.quantity(ids.before)];
  const wrong = wrongAt([ids.w, ids.before]);
  const first = (expression: Expression): Expression => productOf([expression, ...ofWeight.slice(1)]);
  return [
    ...linkMistakes(formula, ofWeight[0] ?? number(1)),
    wrong(
      "indices-swapped",
      "The indices are swapped",
      first(name(ids.swapped)),
      say`The second index of ${W} says where its line comes from: from ${P}, and not from ${pen.quantity(ids.swapped)}.`,
    ),
    wrong(
      "weight-for-activation",
      "The weight in place of the activation",
      first(name(ids.w)),
      say`Here ${W} moves and ${P} holds still, so a nudge counts ${P} times.`,
    ),
    wrong(
      "wrong-activation",
      "The activation of the wrong layer",
      first(name(ids.a)),
      say`The line of ${W} begins at ${P}. ${pen.quantity(ids.a)} is what comes out at the far end.`,
    ),
    wrong(
      "bias-rule",
      "That is the slope for the bias",
      first(number(1)),
      say`${W} is multiplied by ${P} before it reaches ${pen.quantity(ids.z)}, so that factor belongs to it.`,
    ),
  ];
}

/** The expected wrong ways at ∂C/∂b_j. */
export function manyBiasMistakes(formula: ManyFormula): readonly WrongFormula[] {
  const { scene, ids, ofBias } = formula;
  const { pen } = scene;
  const B = pen.quantity(ids.b);
  const wrong = wrongAt([ids.b, ids.z]);
  const first = (expression: Expression): Expression => productOf([expression, ...ofBias.slice(1)]);
  return [
    ...linkMistakes(formula, number(1)),
    wrong(
      "previous-activation-kept",
      "The previous activation is kept from the weight",
      first(name(ids.before)),
      say`That factor belongs to a weight. ${B} is multiplied by nothing: ${pen.quantity(ids.z)} follows it one to one.`,
    ),
    wrong(
      "bias-not-differentiated",
      "The bias itself stands here",
      first(name(ids.b)),
      say`The question is how fast ${pen.quantity(ids.z)} follows when ${B} moves: one to one, so the factor is 1.`,
    ),
  ];
}
