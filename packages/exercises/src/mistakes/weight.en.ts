import "server-only";
import { name, product, sum } from "@nn/algebra";
import type { MistakesAt } from "../parts/aims.ts";
import type { PartWords } from "../parts/words.ts";
import type { Chain } from "../scenes/chain.ts";
import { say } from "../writing/say.ts";
import { part } from "./titles.en.ts";
import type { weightLink } from "./weight.ts";

/** About ∂z/∂w. */
export const weightWords = (chain: Chain): PartWords<MistakesAt<typeof weightLink>> => {
  const { ids, pen } = chain;
  const [B, P, W, Z] = [pen.quantity(ids.b), pen.quantity(ids.before), pen.quantity(ids.w), pen.quantity(ids.z)];
  const weighted = product(name(ids.w), name(ids.before));
  return part({
    label: [pen.slope(ids.z, ids.w)],
    because: say`Yes. The weight is multiplied by ${P}, so a nudge of ${W} moves ${Z} by ${P} times as much. Where that neuron is silent, its outgoing weight has no effect.`,
    otherwise: say`Write down ${Z} and hold everything but ${W} still. What is ${W} multiplied by?`,
    hints: [
      say`If only ${W} moves, which parts of ${Z} move with it, and which hold still?`,
      say`In the figure, look at the line of ${W} and at the disc where it starts.`,
      say`${Z} is ${W} times ${P}, plus the bias. When ${W} grows a little, ${Z} grows by ${P} times as much. So the factor is ${P}.`,
    ],
    mistakes: {
      "weight-for-activation": say`${W} is how fast ${Z} follows ${P}. Here ${W} moves and ${P} holds still, so a step of the weight counts as much as the activation that it is multiplied by.`,
      "wrong-activation": say`The weight sits on the line that leaves ${P}. ${pen.quantity(ids.a)} lies on the far side of the neuron: it is what comes out, not what the weight is multiplied by.`,
      "bias-rule": say`The bias ${B} is added as it is, so ${Z} follows it one to one. The weight is multiplied by ${P} first, so that is how much a nudge of it counts.`,
      "not-differentiated": say`${pen.formula(weighted)} is a part of ${Z}. Its slope with respect to ${W} is what ${W} is multiplied by, and nothing else.`,
      "sum-not-differentiated": say`${pen.formula(sum(weighted, name(ids.b)))} says how large ${Z} is. How fast it follows ${W} is what ${W} is multiplied by; the bias holds still and drops out.`,
      "bias-kept": say`${B} holds still while ${W} is nudged, so it adds nothing to the slope. What is left is what ${W} is multiplied by.`,
    },
  });
};
