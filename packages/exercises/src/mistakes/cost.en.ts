import "server-only";
import { difference, name, number, power } from "@nn/algebra";
import type { MistakesAt } from "../parts/aims.ts";
import type { PartWords } from "../parts/words.ts";
import type { Chain } from "../scenes/chain.ts";
import { say } from "../writing/say.ts";
import type { costLink } from "./cost.ts";
import { part } from "./titles.en.ts";

/** About ∂C/∂a. */
export const costWords = (chain: Chain): PartWords<MistakesAt<typeof costLink>> => {
  const { ids, pen } = chain;
  const [A, C, Y] = [pen.quantity(ids.a), pen.quantity("C"), pen.quantity(ids.y)];
  const error = difference(name(ids.a), name(ids.y));
  return part({
    label: [pen.slope("C", ids.a)],
    because: say`Yes. The farther ${A} is from ${Y}, the faster the cost changes; and it rises when ${A} moves away from the target.`,
    otherwise: say`The cost is the square of ${A} − ${Y}. Differentiate that square while ${Y} holds still.`,
    hints: [
      say`${C} is the square of a gap. How does a square change when its side changes a little?`,
      say`In the figure, look at the gap between the notch of ${Y} and the fill of ${A}, and at the bar of ${C}.`,
      say`The slope of a square is 2 times its side, and here the side is ${A} − ${Y}. So the factor is 2(${A} − ${Y}).`,
    ],
    mistakes: {
      "missing-two": say`The cost is a square, ${pen.formula(power(error, number(2)))}. The slope of a square is 2 times its side, and not the side alone. Put the 2 back.`,
      "sign-flipped": say`The gap is the activation minus the target, ${A} − ${Y}. Look at the notch in the figure: when ${A} lies above ${Y}, raising ${A} raises the cost, so the slope is positive there.`,
      "missing-two-and-sign": say`Two slips at once. The 2 of the square comes down as a factor, and the gap is ${A} − ${Y}: when the activation lies above the target, raising it must raise the cost.`,
      "square-not-differentiated": say`${pen.formula(power(error, number(2)))} says how large the cost is. The question is how fast it changes when ${A} moves: differentiate the square.`,
      "square-kept": say`The 2 has come down, and the exponent must drop by one as well: the slope of a square is 2 times its side, to the power 1.`,
      "target-lost": say`The whole gap ${pen.formula(error)} is squared, so the whole gap stands in the slope. 2 times ${A} would be enough only if ${Y} were 0.`,
      "wrong-activation": say`The cost is measured at the end of the chain: it compares ${A} with ${Y}. ${pen.quantity(ids.before)} stands one layer earlier and reaches the cost only through the neuron that follows.`,
      "sum-for-activation": say`The cost compares the activation with the target: the filled disc, not the ring around it. Use ${A}; ${pen.quantity(ids.z)} comes before σ.`,
    },
  });
};
