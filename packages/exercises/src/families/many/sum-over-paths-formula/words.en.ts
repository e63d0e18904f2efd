import "server-only";
import { type Expression, sumOver } from "@nn/algebra";
import { part } from "../../../mistakes/titles.en.ts";
import type { TexPart } from "../../../question/rich-text.ts";
import { productOf, sigmaOf } from "../../../scenes/chain.ts";
import { listed } from "../../../writing/listed.en.ts";
import { joined, maths, onItsLine } from "../../../writing/maths.ts";
import { say } from "../../../writing/say.ts";
import { aboutSigma } from "../sigma.en.ts";
import { costIn, type Layers } from "./layers.ts";

interface Drawn {
  readonly layers: Layers;
  /** Neurons of the last layer in the figure. */
  readonly outputs: number;
  /** The links of the path through neuron j, from the activation to the cost. */
  readonly links: readonly Expression[];
}

export const words = ({ layers, outputs, links }: Drawn) => {
  const { pen, sigma, j } = layers;
  const { A, P, W, Y, Z } = written(layers);
  const term = productOf([...links].reverse());
  const terms = Array.from({ length: outputs }, (_, i) => maths`j = ${i}`);
  const ofOnePath = pathMistakes(layers);
  const slope = slopeText(pen.quantity("C"), P);
  return {
    prompt: say`The last layer has ${{ tex: "n_L", plain: "n_L" }} neurons, as many as you like; the figure shows ${outputs}. Neuron j forms ${Z} and sends on ${maths`${A} = ${pen.formula(sigmaOf(sigma, layers.z))}`}, and the cost is ${maths`${pen.quantity("C")} = ${pen.formula(costIn(layers))}`}. ${aboutSigma[sigma]} A nudge of ${P} reaches every one of these neurons. Write what the path through neuron j passes on, and then how fast the cost follows ${P} altogether.`,
    term: part({
      label: say`Through neuron j`,
      because: say`Yes. Along one path the links multiply: the line, the slope of σ, the slope of the square.`,
      otherwise: say`Follow one path only: from ${P} along its line to neuron j, through its σ, and into its gap.`,
      hints: [
        say`Forget all other neurons of the last layer. Through which links does a nudge of ${P} get to the cost?`,
        say`In the figure, look at one line that leaves ${P}: at its weight, at the ring where it ends, and at the gap of that output.`,
        say`The line multiplies by ${W}, and σ by ${pen.formula(sigmaOf(sigma, layers.z, 1))}, its slope at ${Z}. The last link is the slope of the square of ${A} − ${Y}.`,
      ],
      mistakes: ofOnePath,
    }),
    whole: part({
      label: [slope],
      note: say`Type sum_j for the sum over all neurons j of the last layer.`,
      because: say`Yes. One term for each neuron that ${P} feeds. This sum is all that many neurons add to the chain.`,
      otherwise: say`${P} feeds every neuron j of the last layer. Add up what the path through each of them passes on.`,
      hints: [
        say`Through how many neurons does a nudge of ${P} travel at once, and what happens to their shares at the cost?`,
        say`In the figure, look at all the lines that leave ${P}: every one of them is a path.`,
        say`Write a sum over j in front of what you wrote for one path.`,
      ],
      mistakes: {
        ...ofOnePath,
        "path-lost": {
          title: "Only one path is counted",
          explanation: say`This is the path through one neuron j. ${P} feeds all neurons of the last layer, so sum over every j.`,
        },
        "sum-over-wrong-index": {
          title: "The sum runs over the wrong index",
          explanation: say`The neuron k is the one that is nudged, so k stays as it is. What runs is j, over all the neurons that ${P} feeds.`,
        },
        "mean-of-paths": {
          title: "The mean, not the sum",
          explanation: say`The paths act at the same time, so their influences add up. A mean is taken over examples, not over paths.`,
        },
        "sum-split": {
          title: "Sums multiplied in place of paths",
          explanation: say`This multiplies every weight with every gap. Only links of the same path multiply: first the product for each j, then the sum.`,
        },
        "square-not-differentiated": {
          title: "The cost itself, not its slope",
          explanation: say`The last link of each path is how fast its square changes, 2 times the gap, and not the square itself.`,
        },
      },
    }),
    lines: [
      say`The path through neuron j has three links: the line to it, its σ, and its gap. ${onItsLine(joined(links.map(pen.formula), "\\cdot"))}`,
      say`All neurons j of the last layer are reached at once, so their paths add up: ${onItsLine(maths`${slope} = ${pen.formula(sumOver(j, term))}`)}`,
      say`In the figure that is a sum of ${outputs === 2 ? "two" : "three"} terms, for ${listed(terms)}. ${Y} is the target of the same neuron.`,
    ],
  };
};

/** The members of both layers as they stand in a sentence. */
const written = ({ pen, a, before, w, y, z }: Layers) => ({
  A: pen.formula(a),
  P: pen.formula(before),
  W: pen.formula(w),
  Y: pen.formula(y),
  Z: pen.formula(z),
});

const slopeText = (of: TexPart, by: TexPart): TexPart => ({
  tex: `\\frac{\\partial ${of.tex}}{\\partial ${by.tex}}`,
  plain: `∂${of.plain}/∂${by.plain}`,
});

/** About the mistakes at one path, which may stand under the sum as well. */
function pathMistakes(layers: Layers) {
  const { A, P, W, Y, Z } = written(layers);
  return {
    "missing-two": say`The last link is the slope of a square: 2 times its side ${maths`${A} - ${Y}`}. Put the 2 back.`,
    "sign-flipped": say`The gap is the activation minus the target, ${A} − ${Y}.`,
    "weight-skipped": say`Between ${P} and ${Z} lies a line with a weight: a nudge of ${P} arrives at ${Z} multiplied by ${W}.`,
    "indices-swapped": say`The line leads into neuron j and comes from neuron k, so its weight is ${W}: first where it ends, then where it begins.`,
    "activation-for-weight": say`${P} is what ${Z} gains when the weight moves. Here ${P} moves, and each step of it is multiplied by ${W}.`,
    "missing-slope": say`Between ${Z} and ${A} stands σ, and only the share that its slope lets through arrives.`,
    "sigma-for-slope": say`That is how high the curve is at ${Z}. How fast ${A} follows is how steep it is there.`,
    "missing-cost": say`This says how fast ${A} follows ${P}. The path goes on to the cost: multiply by 2(${A} − ${Y}).`,
  };
}
