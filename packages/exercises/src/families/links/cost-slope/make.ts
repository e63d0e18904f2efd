import "server-only";
import { family } from "../../../exercise/family.ts";
import { costLink } from "../../../mistakes/cost.ts";
import { askFormula } from "../../../parts/formula/ask.ts";
import { askNumber } from "../../../parts/number/ask.ts";
import { chainOf, firstLink } from "../../../scenes/chain.ts";
import { someNetwork } from "../../../scenes/some-network.ts";
import { minus, times } from "../../../writing/arithmetic.ts";
import { isNeat } from "../../../writing/maths.ts";
import { inNumbers } from "../in-numbers.ts";
import { linkLetters } from "../link-letters.ts";
import { about } from "./about.ts";
import { words } from "./words.en.ts";

const choices = {
  weights: [-1.5, -0.8, -0.4, 0.4, 0.6, 0.8, 1.2, 1.5, 2],
  biases: [-0.5, -0.3, -0.2, 0.1, 0.2, 0.3, 0.5],
  inputs: [0.5, 1.5, 2],
  targets: [0, 0.5, 1, 1.5],
};

/** ∂C/∂a of one output, in letters and then in numbers. */
export const costSlope = family({
  about,
  words,
  draw: (dice) => {
    const { spec, example } = someNetwork(dice, { sizes: [1, 1], activation: () => "identity", ...choices });
    const chain = chainOf(spec, example, "generic");
    const { factor, expression } = firstLink(chain, chain.ids.a);
    return {
      chain,
      height: chain.value(chain.ids.a),
      target: chain.value(chain.ids.y),
      formula: expression,
      slope: factor.value,
    };
  },
  isPleasant: ({ height, slope }) => isNeat(height, 2) && Math.abs(slope) >= 0.2 && height >= -1 && height <= 2.5,
  figure: ({ chain }) => ({ ...chain.figure, showsValues: true }),
  parts: ({ chain, height, target, formula, slope }, words) => {
    const { lookAt, mistakes } = costLink(chain);
    return [
      askFormula({ id: "letters", letters: linkLetters(chain), key: formula, words: words.letters, lookAt, mistakes }),
      askNumber({
        id: "number",
        value: slope,
        made: times(2, minus(height, target)),
        words: words.number,
        lookAt,
        mistakes: {
          ...inNumbers(chain, mistakes),
          // This neuron hands its sum on as it is, so the sum in place of the activation is no mistake in numbers; nor
          // is a lost target that is 0.
          "sum-for-activation": undefined,
          ...(target === 0 ? { "target-lost": undefined } : {}),
        },
        mostAlike: 1,
      }),
    ];
  },
});
