import "server-only";
import { name } from "@nn/algebra";
import type { MistakesAt } from "../parts/aims.ts";
import type { PartWords } from "../parts/words.ts";
import { type Chain, sigmaOf } from "../scenes/chain.ts";
import { say } from "../writing/say.ts";
import type { slopeLink } from "./slope.ts";
import { part } from "./titles.en.ts";

/** About ∂a/∂z. */
export const slopeWords = (chain: Chain): PartWords<MistakesAt<typeof slopeLink>> => {
  const { ids, pen } = chain;
  const [A, Z] = [pen.quantity(ids.a), pen.quantity(ids.z)];
  const slope = pen.formula(sigmaOf(chain.sigma, name(ids.z), 1));
  return part({
    label: [pen.slope(ids.a, ids.z)],
    because: say`Yes. The steeper σ is at ${Z}, the more of a nudge it passes on. Where its curve is flat, hardly anything gets through.`,
    otherwise: say`Between ${Z} and ${A} stands σ alone. How steep is its curve at ${Z}?`,
    hints: [
      say`${A} is σ of ${Z}. When ${Z} moves a little, what decides how far ${A} follows?`,
      say`In the figure, look from the ring to the disc inside it: the step from ${Z} to ${A} is σ.`,
      say`How far ${A} follows depends on how steep σ is at ${Z}. So the factor is ${slope}.`,
    ],
    mistakes: {
      "sigma-for-slope": say`${pen.formula(sigmaOf(chain.sigma, name(ids.z)))} is ${A}, the height of the curve. How fast ${A} follows ${Z} is how steep the curve is there, and that is ${slope}.`,
      "slope-at-activation": say`σ is applied to ${Z}, so its slope is taken at ${Z}. Putting ${A} in reads the curve at another place.`,
      "slope-at-previous": say`What goes into σ is the weighted sum ${Z}, the open ring; ${pen.quantity(ids.before)} is only one of the things it is made of.`,
      "slope-sign": say`Nothing here reverses the direction: when ${Z} rises, ${A} moves by ${slope} times as much.`,
      "missing-slope": say`Between ${Z} and ${A} stands σ, and it does not pass a nudge on in full: where its curve is flat, hardly anything gets through. The share that does is ${slope}.`,
      "sigmoid-rule-for-any": say`${A} times one minus ${A} is right where σ is the sigmoid. Here σ may be any smooth function, so its slope can only be written as ${slope}.`,
      "slope-from-sum": say`For the sigmoid the slope is activation times one minus activation, so the letter in that rule is ${A}. With ${Z} in its place the rule is no longer true.`,
      "slope-rule-sign": say`The slope of the sigmoid must vanish at both ends, where ${A} is near 0 and where it is near 1. ${A} times one minus ${A} does that.`,
    },
  });
};
