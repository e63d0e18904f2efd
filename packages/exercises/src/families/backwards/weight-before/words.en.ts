import "server-only";
import { name, number } from "@nn/algebra";
import { activationWords } from "../../../mistakes/activation.en.ts";
import { costWords } from "../../../mistakes/cost.en.ts";
import { productMistakeWords } from "../../../mistakes/product.en.ts";
import { slopeWords } from "../../../mistakes/slope.en.ts";
import { part } from "../../../mistakes/titles.en.ts";
import { type LinkIds, productOf, sigmaOf, type TaggedFactor } from "../../../scenes/chain.ts";
import type { LongerChain } from "../../../scenes/longer-chain.ts";
import { costAsSquare, say } from "../../../writing/say.ts";
import { stepTo } from "../../../writing/step-to.ts";
import { productLine } from "../../../writing/trace-lines.ts";

/** The last link and the one before it, and the five factors along both, from the weight to the cost. */
export interface TwoLinks extends LongerChain {
  readonly earlier: LinkIds;
  /** What the earlier link does itself, and what the last link hands back. */
  readonly own: readonly TaggedFactor[];
  readonly handed: readonly TaggedFactor[];
  readonly value: number;
}

const aboutSigma = {
  generic: "σ stands for any smooth activation function.",
  sigmoid: "σ is the sigmoid.",
};

export const words = ({ chain, earlier, own, handed, value }: TwoLinks) => {
  const { ids, pen, definitions, sigma } = chain;
  const q = pen.quantity;
  const [P, W, X, Z] = [q(earlier.a), q(earlier.w), q(earlier.before), q(earlier.z)];
  const [back, here] = [pen.slope("C", earlier.a), pen.slope(earlier.a, earlier.w)];
  const product = (factors: readonly TaggedFactor[]) =>
    productOf(factors.map(({ expression }) => expression).reverse());
  const all = [...own, ...handed];
  return {
    prompt: say`In this chain ${Z} = ${pen.formula(definitions.get(earlier.z) ?? number(0))} and ${P} = ${pen.formula(sigmaOf(sigma, name(earlier.z)))}; then comes the last link as you know it, with the cost ${costAsSquare(q(ids.a), q(ids.y))}. ${aboutSigma[sigma]} First write what the last link hands back, then what the earlier link does itself, then the whole path from ${W}.`,
    activation: activationWords(chain),
    slope: slopeWords(chain),
    cost: costWords(chain),
    handed: part({
      label: [back],
      because: say`Yes. A nudge of ${P} reaches the cost through ${q(ids.w)}, through σ and through the square.`,
      otherwise: say`Take the last link as you know it, and nudge ${P} in place of the weight. What multiplies ${P}?`,
      hints: [
        say`You know the last link. Which of its three factors changes when ${P} is nudged and the weight holds still?`,
        say`In the figure, look at the line from ${P} to the last neuron.`,
        say`Only the first factor changes: ${P} is multiplied by ${q(ids.w)}. The slope of σ and the slope of the square stay as they are.`,
      ],
      mistakes: productMistakeWords(chain),
    }),
    own: part({
      label: [here],
      because: say`Yes. Every link does the same: the slope of its σ, times the activation that its weight is multiplied by.`,
      otherwise: say`From ${W} to ${P} there are two steps: into ${Z}, and through σ.`,
      hints: [
        say`How far is it from ${W} to ${P}? Count the steps.`,
        say`In the figure, look at the line into the neuron before the last, and at its ring and disc.`,
        say`The first step gives ${X}, the second the slope of σ at ${Z}. Multiply them.`,
      ],
      mistakes: {
        "slope-of-wrong-layer": {
          title: "The slope of the wrong layer",
          explanation: say`This link has its own σ, which works on ${Z}. The slope at ${q(ids.z)} belongs to the link after it.`,
        },
        "wrong-activation": say`The weight sits on the line that leaves ${X}. ${P} is what comes out of this neuron.`,
        "missing-slope": say`Between ${Z} and ${P} stands σ: only the share that its slope lets through arrives.`,
        "bias-rule": say`The weight is multiplied by ${X} before it reaches ${Z}, so that factor belongs to it.`,
        "weight-for-activation": say`Here the weight moves and ${X} holds still, so a nudge counts ${X} times.`,
        "sigma-for-slope": say`That is how high the curve is. How fast ${P} follows is how steep it is, the slope of σ at ${Z}.`,
      },
    }),
    whole: part({
      label: [pen.slope("C", earlier.w)],
      because: say`Yes. What the last link hands back, times what this link does itself: that is how a network learns layer by layer.`,
      otherwise: say`The whole is ${back} times ${here}: what the last link hands back, times what the earlier link does itself.`,
      hints: [
        say`The path has two pieces, one behind the other. How do they combine?`,
        say`The pieces meet at ${P}: one ends there, the other begins there.`,
        say`Multiply ${back} by ${here}.`,
      ],
      mistakes: {
        "chain-broken": {
          title: "The path breaks off in the middle",
          explanation: say`This ends at ${P}. The path goes on to the cost: multiply by ${back}.`,
        },
        "start-missing": say`This begins at ${P}. A nudge of ${W} must get there first: multiply by ${here}.`,
      },
    }),
    lines: [
      stepTo(
        "handed",
        say`The last link hands back how fast the cost follows ${P}: ${pen.equation("C", earlier.a, product(handed))}`,
      ),
      stepTo(
        "own",
        say`The earlier link does what every link does: ${pen.equation(earlier.a, earlier.w, product(own))}`,
      ),
      stepTo("whole", say`Along the path they multiply: ${pen.equation("C", earlier.w, product(all))}`),
      say`With the numbers of one such chain: ${productLine(pen, earlier.w, all, value)}`,
    ],
  };
};
