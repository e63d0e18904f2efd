import "server-only";

import type { MistakesAt } from "../parts/aims.ts";
import type { PartWords } from "../parts/words.ts";
import type { Chain } from "../scenes/chain.ts";
import { say } from "../writing/say.ts";
import type { biasLink } from "./bias.ts";
import { part } from "./titles.en.ts";

/** About ∂z/∂b. */
export const biasWords = (chain: Chain): PartWords<MistakesAt<typeof biasLink>> => {
  const { ids, pen } = chain;
  const [B, P, Z] = [pen.quantity(ids.b), pen.quantity(ids.before), pen.quantity(ids.z)];
  return part({
    label: [pen.slope(ids.z, ids.b)],
    because: say`Yes. The bias is added as it is, so ${Z} moves exactly as far as ${B} does.`,
    otherwise: say`Write down ${Z} and hold everything but ${B} still. What is ${B} multiplied by?`,
    hints: [
      say`If ${B} grows a little, by how much does ${Z} grow?`,
      say`In the figure, look at the small square under the last neuron: nothing stands between it and the ring.`,
      say`${Z} is a product plus ${B}. The product holds still, and ${B} counts once. So the factor is 1.`,
    ],
    mistakes: {
      "previous-activation-kept": say`That factor belongs to the weight, which is multiplied by ${P}. The bias is multiplied by nothing: it is added as it is, and ${Z} follows it one to one.`,
      "weight-for-bias": say`${pen.quantity(ids.w)} multiplies ${P}, not ${B}. Nudge the small square under the neuron: ${Z} moves by just as much.`,
      "bias-not-differentiated": say`The question is how fast ${Z} follows when ${B} moves. It is added once, so a step of the bias is a step of the same size in ${Z}.`,
      "constant-for-parameter": say`A slope of 0 would mean that ${Z} does not notice ${B} at all. But here the bias is what is nudged, and no constant.`,
    },
  });
};
