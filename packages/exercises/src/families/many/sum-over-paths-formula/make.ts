import "server-only";
import {
  difference,
  type Expression,
  type IndexName,
  type IndexValue,
  indexed,
  type Names,
  number,
  product,
  sumOver,
} from "@nn/algebra";
import { type Factor, trace } from "@nn/core";
import { withoutHues } from "@nn/notation";
import { type Dice, firstOf } from "../../../exercise/dice.ts";
import type { Exercise, Family } from "../../../exercise/exercise.ts";
import { type Layers, summedMistakes, termMistakes } from "../../../mistakes/summed.ts";
import { type Asked, askFormula, assemble } from "../../../parts/assemble.ts";
import { sigmaKeys } from "../../../parts/formula/index-keys.ts";
import type { PaletteKey } from "../../../question/question.ts";
import type { TexPart } from "../../../question/rich-text.ts";
import { productOf, type Slope, sigmaOf } from "../../../scenes/chain.ts";
import { type Scene, sceneOf } from "../../../scenes/scene.ts";
import { someNetwork } from "../../../scenes/some-network.ts";
import { maths, onItsLine } from "../../../writing/maths.ts";
import { inHue, penFor, say } from "../../../writing/say.ts";

/** ∂C/∂a_k of the layer before the last, as one path and as the sum over all of them. */
export const sumOverPathsFormula: Family = {
  id: "sum-over-paths-formula",
  make: (seed) =>
    firstOf(seed, (dice) => {
      const sizes = dice.pick([
        [1, 2, 2],
        [2, 2, 3],
        [1, 3, 2],
        [2, 3, 3],
      ]);
      const wish = someNetwork(dice, { sizes, activation: () => "sigmoid" });
      return exerciseFor(dice, sceneOf({ ...wish, showsValues: false, layerNames: "letters" }));
    }),
};

/** The names of two layers of any size: j and i count the last one, k the one before. */
function layersOf(sigma: Slope, k: number | "any"): Layers {
  const last: IndexName["size"] = { id: "n2", letter: "n", index: "L" };
  const before: IndexName["size"] = { id: "n1", letter: "n", index: "L-1" };
  const [j, free]: readonly [IndexName, IndexName] = [
    { letter: "j", size: last },
    { letter: "k", size: before },
  ];
  const at = k === "any" ? free : k;
  const names: Names = {
    variables: [
      { id: "w2", letter: "w", layer: "L", indices: ["j", "k"] },
      { id: "z2", letter: "z", layer: "L", indices: ["j"] },
      { id: "a2", letter: "a", layer: "L", indices: ["j"] },
      { id: "y", letter: "y", indices: ["j"] },
      { id: "a1", letter: "a", layer: "L-1", indices: ["k"] },
      { id: "C", letter: "C" },
    ],
    indices: [j, { letter: "i", size: last }, free],
    functions: [
      {
        id: sigma === "generic" ? "σ" : "sigmoid",
        words: ["σ", "sigma", "s", ...(sigma === "sigmoid" ? ["sigmoid"] : [])],
        latex: "\\sigma",
        text: "σ",
      },
    ],
  };
  return {
    names,
    sigma,
    j,
    k: at,
    w: indexed("w2", j, at),
    swapped: indexed("w2", at, j),
    z: indexed("z2", j),
    a: indexed("a2", j),
    y: indexed("y", j),
    before: indexed("a1", at),
  };
}

/** A factor of the core's path with the index j in place of the neuron that it belongs to. */
function expressionOf(layers: Layers, { kind }: Factor): Expression {
  switch (kind) {
    case "weight":
      return layers.w;
    case "slope":
      return sigmaOf(layers.sigma, layers.z, 1);
    case "cost":
      return product(number(2), difference(layers.a, layers.y));
    default:
      throw new RangeError(`no path from an activation has a factor ${kind}`);
  }
}

function exerciseFor(dice: Dice, scene: Scene): Exercise {
  const [outputs = 2, hidden = 2] = [scene.network.sizes[2], scene.network.sizes[1]];
  const k = dice.pick(["any", "any", Math.floor(dice.random() * hidden)] as const);
  const layers = layersOf(dice.pick(["generic", "sigmoid"] as const), k);
  const start = `a1.${k === "any" ? 0 : k}`;
  const factors = (trace(scene.network, scene.example, start).paths[0]?.factors ?? []).map((factor) =>
    expressionOf(layers, factor),
  );
  const term = productOf([factors[2] ?? number(1), factors[1] ?? number(1), factors[0] ?? number(1)]);
  const pen = penFor(layers.names);
  const [A, P, Z, Y] = [
    pen.formula(layers.a),
    pen.formula(layers.before),
    pen.formula(layers.z),
    pen.formula(layers.y),
  ];
  const whole = sumOver(layers.j, term);
  const lights = (id: string) => Array.from({ length: outputs }, (_, j) => id.replace("j", String(j)));
  const lookAt = [start, ...lights("z2.j"), "C"];
  return assemble({
    title: "The sum over paths, in letters",
    prompt: say`The last layer has ${{ tex: "n_L", plain: "n_L" }} neurons, as many as you like; the figure shows ${outputs}. Neuron j forms ${Z} and sends on ${maths`${A} = ${pen.formula(sigmaOf(layers.sigma, layers.z))}`}, and the cost is ${maths`C = ${pen.formula(costOf(layers))}`}. ${layers.sigma === "generic" ? "σ stands for any smooth function and σ′ for its slope." : "σ is the sigmoid; you may write its slope as σ′ or work it out."} A nudge of ${P} reaches every one of these neurons. Write what the path through neuron j passes on, and then how fast the cost follows ${P} altogether.`,
    asked: [termPart(layers, term, factors, lookAt), wholePart(layers, whole, lookAt)],
    figure: scene.figure,
    lines: [
      say`The path through neuron j has three links: the line to it, its σ, and its gap. ${onItsLine(maths`${pen.formula(factors[0] ?? number(1))} \\cdot ${pen.formula(factors[1] ?? number(1))} \\cdot ${pen.formula(factors[2] ?? number(1))}`)}`,
      say`All neurons j of the last layer are reached at once, so their paths add up: ${onItsLine(maths`${slopeText(pen.quantity("C"), P)} = ${pen.formula(whole)}`)}`,
      say`In the figure that is ${outputs === 2 ? "a sum of two terms" : "a sum of three terms"}, one with ${maths`j = 0`}, ${outputs === 2 ? say`one with ${maths`j = 1`}` : say`one with ${maths`j = 1`}, one with ${maths`j = 2`}`}. ${Y} is the target of the same neuron.`,
    ],
  });
}

/** Σ_j (a_j − y_j)² */
const costOf = ({ j, a, y }: Layers): Expression =>
  sumOver(j, { kind: "power", base: difference(a, y), exponent: number(2) });

const slopeText = (of: TexPart, by: TexPart): TexPart => ({
  tex: `\\frac{\\partial ${of.tex}}{\\partial ${by.tex}}`,
  plain: `∂${of.plain}/∂${by.plain}`,
});

/** Keys for the members of both layers, for Σ and for σ. */
function keysOf(layers: Layers): readonly PaletteKey[] {
  const pen = penFor(layers.names);
  const k = typeof layers.k === "number" ? String(layers.k) : "k";
  const members: readonly (readonly [Expression, string])[] = [
    [layers.w, `weight j ${k} of layer L`],
    [layers.z, "weighted sum j of layer L"],
    [layers.a, "activation j of layer L"],
    [layers.y, "target j"],
    [layers.before, `activation ${k} of layer L minus 1`],
  ];
  return [
    ...members.map(([member, says]): PaletteKey => {
      const { tex, plain } = pen.formula(member);
      return { latex: tex, insert: withoutHues(tex), plain, says };
    }),
    { latex: "\\textstyle\\sum_{j}", insert: "\\sum_{j}#?", plain: "sum_j ", says: "sum over j" },
    ...sigmaKeys,
  ];
}

function shared(layers: Layers) {
  const { j } = layers;
  const at = (index: IndexValue): string => (typeof index === "number" ? String(index) : index.letter);
  return {
    pen: penFor(layers.names),
    keys: keysOf(layers),
    definitions: new Map([[`a2.${at(j)}`, sigmaOf(layers.sigma, layers.z)]]),
    quotient: () => undefined,
  };
}

function termPart(layers: Layers, key: Expression, factors: readonly Expression[], lookAt: readonly string[]): Asked {
  const pen = penFor(layers.names);
  const [P, W, Z, A, Y] = [
    pen.formula(layers.before),
    pen.formula(layers.w),
    pen.formula(layers.z),
    pen.formula(layers.a),
    pen.formula(layers.y),
  ];
  return askFormula({
    ...shared(layers),
    id: "term",
    label: say`Through neuron j`,
    key,
    wrongs: termMistakes(layers, factors),
    because: say`Yes. Along one path the links multiply: the line, the slope of σ, the slope of the square.`,
    otherwise: say`Follow one path only: from ${P} along its line to neuron j, through its σ, and into its gap.`,
    hints: [
      say`Forget all other neurons of the last layer. Through which links does a nudge of ${P} get to the cost?`,
      say`In the figure, look at one line that leaves ${P}: at its weight, at the ring where it ends, and at the gap of that output.`,
      say`The line multiplies by ${W}, and σ by ${pen.formula(sigmaOf(layers.sigma, layers.z, 1))}, its slope at ${Z}. The last link is the slope of the square of ${A} − ${Y}.`,
    ],
    lookAt,
  });
}

function wholePart(layers: Layers, key: Expression, lookAt: readonly string[]): Asked {
  const pen = penFor(layers.names);
  const P = pen.formula(layers.before);
  return askFormula({
    ...shared(layers),
    id: "whole",
    label: [slopeText({ tex: inHue("C", "C"), plain: "C" }, P)],
    note: say`Type sum_j for the sum over all neurons j of the last layer.`,
    key,
    wrongs: summedMistakes(layers, key),
    because: say`Yes. One term for each neuron that ${P} feeds. This sum is all that many neurons add to the chain.`,
    otherwise: say`${P} feeds every neuron j of the last layer. Sum what the path through each of them passes on.`,
    hints: [
      say`Through how many neurons does a nudge of ${P} travel at once, and what happens to their shares at the cost?`,
      say`In the figure, look at all the lines that leave ${P}: every one of them is a path.`,
      say`Write a sum over j in front of what you wrote for one path.`,
    ],
    lookAt,
  });
}
