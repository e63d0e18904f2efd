import "server-only";
import { type Trace, trace } from "@nn/core";
import type { WrongNumber } from "../parts/number/part.ts";
import type { TexPart } from "../question/rich-text.ts";
import type { Scene } from "../scenes/scene.ts";
import { maths, neat } from "../writing/maths.ts";
import { say } from "../writing/say.ts";
import { wrongAt } from "./wrong.ts";

/** Everything about one weight w_jk into an output, and about the output beside it. */
export interface Link {
  readonly scene: Scene;
  readonly trace: Trace;
  readonly alpha: number;
  readonly w: string;
  readonly z: string;
  readonly a: string;
  readonly y: string;
  /** The activation that the weight is multiplied by, and the one with the index of the output instead. */
  readonly before: string;
  readonly swapped: string;
  readonly other: { readonly z: string; readonly a: string; readonly y: string };
  /** ∂z/∂w, ∂a/∂z, ∂C/∂a; and the last two for the other output. */
  readonly factors: readonly [number, number, number];
  readonly otherFactors: readonly [number, number];
}

/** The weight into output j from the neuron with the other number, so that swapped indices show. */
export function linkOf(scene: Scene, alpha: number, j: number): Link {
  const last = scene.network.layers.length;
  const k = 1 - j;
  const idOf = (layer: number, i: number): string => (layer === 0 ? `x${i}` : `a${layer}.${i}`);
  const w = `w${last}.${j}.${k}`;
  const traced = trace(scene.network, scene.example, w);
  const [first, slope, cost] = traced.paths[0]?.factors.map(({ value }) => value) ?? [];
  const beside = trace(scene.network, scene.example, `b${last}.${k}`).paths[0]?.factors.map(({ value }) => value) ?? [];
  if (first === undefined || slope === undefined || cost === undefined) throw new RangeError(`${w} has three factors`);
  return {
    scene,
    trace: traced,
    alpha,
    w,
    z: `z${last}.${j}`,
    a: `a${last}.${j}`,
    y: `y${j}`,
    before: idOf(last - 1, k),
    swapped: idOf(last - 1, j),
    other: { z: `z${last}.${k}`, a: `a${last}.${k}`, y: `y${k}` },
    factors: [first, slope, cost],
    otherFactors: [beside[1] ?? 0, beside[2] ?? 0],
  };
}

/** How the function of the outputs is written. */
export const f: TexPart = { tex: "f", plain: "f" };
/** The expected wrong ways at ∂z/∂w. */
export function sumWrongs({ scene, w, z, before, swapped }: Link): readonly WrongNumber[] {
  const { pen, value } = scene;
  const [W, Z, P] = [pen.quantity(w), pen.quantity(z), pen.quantity(before)];
  const wrong = wrongAt([w, before, z]);
  return [
    wrong(
      "weight-for-activation",
      "The weight in place of the activation",
      value(w),
      say`Here ${W} moves and ${P} holds still: each step of the weight is worth as much as the activation that it is multiplied by.`,
    ),
    wrong(
      "indices-swapped",
      "The indices are swapped",
      value(swapped),
      say`${pen.quantity(swapped)} does not touch this weight. The second index of ${W} says where its line comes from, and that is ${P}.`,
    ),
    wrong(
      "not-differentiated",
      "This is the product, not its slope",
      value(w) * value(before),
      say`${maths`${W} \\cdot ${P}`} is a part of ${Z}. Its slope in ${W} is what multiplies ${W}, and nothing else.`,
    ),
    wrong(
      "sum-not-differentiated",
      "This is the weighted sum itself",
      value(z),
      say`That is how large ${Z} is. How much it moves with ${W} is what multiplies ${W}.`,
    ),
  ];
}

/** The expected wrong ways at ∂a/∂z of a leaky ReLU. */
export function slopeWrongs({ scene, a, z, other, otherFactors }: Link): readonly WrongNumber[] {
  const { pen, value } = scene;
  const wrong = wrongAt([z, a]);
  return [
    wrong(
      "other-output",
      "The slope of the other output",
      otherFactors[0],
      say`${pen.quantity(other.z)} lies on the other side of 0. This weight leads into ${pen.quantity(z)}: is that above 0 or below?`,
    ),
    wrong(
      "sigma-for-slope",
      "The activation in place of the slope",
      value(a),
      say`That is how high the curve is at ${pen.quantity(z)}. The question is how steep it is there.`,
    ),
    wrong(
      "sum-for-slope",
      "The weighted sum in place of the slope",
      value(z),
      say`${pen.quantity(z)} says where on the curve we are. The question is how steep the curve is there.`,
    ),
  ].filter(({ name, value: number }) => name !== "sum-for-slope" || number !== value(a));
}

/** The expected wrong ways at ∂C/∂a of one output among two. */
export function costWrongs({ scene, a, y, other, factors, otherFactors }: Link): readonly WrongNumber[] {
  const { pen } = scene;
  const [A, Y] = [pen.quantity(a), pen.quantity(y)];
  const gap = factors[2] / 2;
  const wrong = wrongAt([a, y, "C"]);
  return [
    wrong(
      "missing-two",
      "The 2 of the square is missing",
      gap,
      say`The slope of a square is 2 times its side. Put the 2 back in front of the gap ${A} − ${Y}.`,
    ),
    wrong(
      "sign-flipped",
      "The sign is turned round",
      -factors[2],
      say`The gap is counted from the target to the activation: ${A} minus ${Y}.`,
    ),
    wrong(
      "other-output",
      "The gap of the other output",
      otherFactors[1],
      say`${pen.quantity(other.a)} holds still while ${A} moves. Of the two squares in the cost only the one with ${A} changes.`,
    ),
    wrong(
      "sum-over-outputs",
      "Only one of the outputs counts",
      factors[2] + otherFactors[1],
      say`The cost is a sum of two squares, and ${A} stands in one of them. The other square is a constant here, so its slope is 0.`,
    ),
    wrong(
      "square-not-differentiated",
      "The square itself, not its slope",
      gap * gap,
      say`That is what this output adds to the cost. How fast it changes with ${A} is the slope of the square.`,
    ),
  ];
}

/** The expected wrong ways at the whole product. */
export function wholeWrongs(link: Link): readonly WrongNumber[] {
  const { scene, w, z, a, before, swapped, other, factors, otherFactors, trace: traced } = link;
  const { pen, value } = scene;
  const [p, slope, cost] = factors;
  const [W, A] = [pen.quantity(w), pen.quantity(a)];
  const wrong = wrongAt([before, w, z, a, "C"]);
  return [
    wrong(
      "missing-two",
      "The 2 of the square is missing",
      traced.value / 2,
      say`The last link is the slope of a square, 2 times the gap. Put the 2 back.`,
    ),
    wrong(
      "sign-flipped",
      "The sign is turned round",
      -traced.value,
      say`The gap is ${A} minus ${pen.quantity(link.y)}. Keep its sign, and that of every other factor.`,
    ),
    wrong(
      "indices-swapped",
      "The indices are swapped",
      value(swapped) * slope * cost,
      say`${W} comes from ${pen.quantity(before)}, as its second index says, and not from ${pen.quantity(swapped)}.`,
    ),
    wrong(
      "other-output",
      "The road of the other output",
      p * otherFactors[0] * otherFactors[1],
      say`This goes on through ${pen.quantity(other.z)}. The line of ${W} leads into ${pen.quantity(z)}, and from there to ${A} alone.`,
    ),
    wrong(
      "sum-over-outputs",
      "There is only one path",
      p * (slope * cost + otherFactors[0] * otherFactors[1]),
      say`A sum over the outputs belongs to an activation that feeds both. ${W} is a single line into a single output.`,
    ),
    wrong(
      "missing-slope",
      "The bend of the function is missing",
      p * cost,
      say`Between ${pen.quantity(z)} and ${A} stands ${f}, and it passes on ${neat(slope)} of a nudge.`,
    ),
    wrong(
      "missing-cost",
      "The last link is missing",
      p * slope,
      say`This says how fast ${A} moves. The road goes on to the cost: multiply by ${pen.slope("C", a)}.`,
    ),
    wrong(
      "added-up",
      "The factors are added up",
      p + slope + cost,
      say`Along one road the factors multiply: each link passes on a share of what it was handed.`,
    ),
    // Where the slope is 1 nothing is missing without it.
  ].filter(({ name }) => name !== "missing-slope" || slope !== 1);
}
