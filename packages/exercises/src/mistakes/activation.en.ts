import "server-only";
import { name, product, sum } from "@nn/algebra";
import type { MistakesAt } from "../parts/aims.ts";
import type { PartWords } from "../parts/words.ts";
import type { Chain } from "../scenes/chain.ts";
import { say } from "../writing/say.ts";
import type { activationLink } from "./activation.ts";
import { part } from "./titles.en.ts";

/** About ∂z/∂a of the layer before. */
export const activationWords = (chain: Chain): PartWords<MistakesAt<typeof activationLink>> => {
  const { ids, pen } = chain;
  const [B, P, W, Z] = [pen.quantity(ids.b), pen.quantity(ids.before), pen.quantity(ids.w), pen.quantity(ids.z)];
  const weighted = product(name(ids.w), name(ids.before));
  return part({
    label: [pen.slope(ids.z, ids.before)],
    because: say`Yes. ${P} reaches ${Z} through the weight, so ${W} decides how much of a nudge gets across, and in which direction.`,
    otherwise: say`Write down ${Z} and hold everything but ${P} still. What is ${P} multiplied by?`,
    hints: [
      say`This time the weight holds still and the earlier neuron moves. What carries its nudge into ${Z}?`,
      say`In the figure, look at the line from the disc of ${P} to the last neuron: how thick is it, and is it dashed?`,
      say`${Z} is ${W} times ${P}, plus the bias. When ${P} grows a little, ${Z} grows by ${W} times as much. So the factor is ${W}.`,
    ],
    mistakes: {
      "activation-for-weight": say`${P} is how fast ${Z} follows the weight. Here the weight holds still and ${P} moves: every step of it is multiplied by ${W}.`,
      "weight-skipped": say`Between ${P} and ${Z} lies a line with a weight: a nudge of ${P} arrives at ${Z} multiplied by ${W}.`,
      "not-differentiated": say`${pen.formula(weighted)} is a part of ${Z}. Its slope with respect to ${P} is what ${P} is multiplied by, and nothing else.`,
      "sum-not-differentiated": say`${pen.formula(sum(weighted, name(ids.b)))} says how large ${Z} is. How fast it follows ${P} is what ${P} is multiplied by; the bias holds still and drops out.`,
      "bias-kept": say`${B} holds still while ${P} is nudged, so it adds nothing to the slope. What is left is what ${P} is multiplied by.`,
    },
  });
};
