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
    because: say`Yes. The farther ${A} is from ${Y}, the faster the cost moves; and it rises when ${A} moves away from the target.`,
    otherwise: say`The cost is the square of ${A} minus ${Y}. Differentiate that square while ${Y} holds still.`,
    hints: [
      say`${C} is the square of a gap. How does a square change when its side changes a little?`,
      say`In the figure, look at the gap between the notch of ${Y} and the fill of ${A}, and at the bar of ${C}.`,
      say`A square changes by 2 times its side times the change, and the side is ${A} − ${Y}. So the factor is 2(${A} − ${Y}).`,
    ],
    mistakes: {
      "missing-two": say`The cost is a square, ${pen.formula(power(error, number(2)))}. A square grows twice as fast as its side: when ${A} moves a little, the square moves by 2 times the gap times that little. Put the 2 back.`,
      "sign-flipped": say`The gap is counted from the target to the activation: ${A} minus ${Y}. Look at the notch in the figure: when ${A} lies above ${Y}, raising ${A} must raise the cost, so the slope must then be positive.`,
      "missing-two-and-sign": say`Two things at once. The square brings a 2 down, and the gap is ${A} minus ${Y}: when the activation lies above the target, raising it must raise the cost.`,
      "square-not-differentiated": say`${pen.formula(power(error, number(2)))} says how large the cost is. The question is how fast it changes when ${A} moves: differentiate the square.`,
      "square-kept": say`The 2 has come down, and with it the power drops by one: the slope of a square is 2 times its side to the power 1.`,
      "target-lost": say`Inside the square stands the whole gap ${pen.formula(error)}, and the chain rule keeps all of it. Only where ${Y} is 0 would 2 times ${A} be enough.`,
      "wrong-activation": say`The cost is measured at the end of the chain: it compares ${A} with ${Y}. ${pen.quantity(ids.before)} stands one layer earlier and touches the cost only through the neuron that follows.`,
      "sum-for-activation": say`The cost compares the activation with the target: the filled disc, not the ring around it. Use ${A}; ${pen.quantity(ids.z)} comes before σ.`,
    },
  });
};
