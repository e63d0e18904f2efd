import "server-only";
import { part } from "../../../mistakes/titles.en.ts";
import type { MistakesAt } from "../../../parts/aims.ts";
import type { PartWords } from "../../../parts/words.ts";
import type { Scene } from "../../../scenes/scene.ts";
import { figures } from "../../../writing/maths.ts";
import { say } from "../../../writing/say.ts";
import type { activationCell, biasCell, weightCell } from "./sweep-link.ts";

type WeightCell = ReturnType<typeof weightCell>;
type BiasCell = ReturnType<typeof biasCell>;
type ActivationCell = ReturnType<typeof activationCell>;

/** About ∂C/∂w. */
export function weightCellWords(
  { pen, value: at }: Scene,
  { ids }: WeightCell,
): PartWords<MistakesAt<typeof weightCell>> {
  const { quantity: q } = pen;
  const [P, W, Z, toSum] = [q(ids.before), q(ids.w), q(ids.z), pen.slope("C", ids.z)];
  return part({
    label: [pen.slope("C", ids.w)],
    because: say`Yes: ${toSum} times what the weight is multiplied by, ${P}.`,
    otherwise: say`Take ${toSum} and multiply it by what ${W} is multiplied by.`,
    hints: [
      say`When ${W} moves a little, how much does ${Z} move?`,
      say`In the figure, find where the line of ${W} begins.`,
      say`It begins at ${P}, which is ${figures(at(ids.before), ids.before)}. Multiply ${toSum} by it.`,
    ],
    mistakes: {
      "weight-for-activation": say`The factor ${W} belongs to the step back to ${P}. Here ${W} itself moves, and it is multiplied by ${P}.`,
      "wrong-activation": say`The weight sits on the line that leaves ${P}. ${q(ids.a)} is what comes out on the far side.`,
      "bias-rule": say`That is ${toSum}, which belongs to the bias. The weight is multiplied by ${P} first.`,
      "missing-slope": {
        title: "A sleeping neuron taken for awake",
        explanation: say`Start with ${toSum}, which is 0 here: the neuron is asleep, so nothing that its weight does reaches the cost.`,
      },
    },
  });
}

/** About ∂C/∂b. */
export function biasCellWords({ pen }: Scene, { ids }: BiasCell): PartWords<MistakesAt<typeof biasCell>> {
  const { quantity: q } = pen;
  const [B, P, W, Z, toSum] = [q(ids.b), q(ids.before), q(ids.w), q(ids.z), pen.slope("C", ids.z)];
  return part({
    label: [pen.slope("C", ids.b)],
    because: say`Yes. The bias is added as it is, so its slope is that of ${Z}.`,
    otherwise: say`When ${B} moves a little, how much does ${Z} move? Multiply ${toSum} by that.`,
    hints: [
      say`What is ${B} multiplied by before it reaches ${Z}?`,
      say`In the figure, look at the small square under the neuron: nothing stands between it and the ring.`,
      say`It is multiplied by 1. So ${pen.slope("C", ids.b)} is as large as ${toSum}.`,
    ],
    mistakes: {
      "previous-activation-kept": say`${P} multiplies the weight. The bias is multiplied by nothing: it is added as it is.`,
      "weight-for-bias": say`${W} multiplies ${P}, not the bias. ${Z} follows ${B} one to one.`,
      "chain-broken": {
        title: "Only the first link",
        explanation: say`${Z} follows ${B} one to one, and that is ${pen.slope(ids.z, ids.b)}. The path goes on to the cost: multiply by ${toSum}.`,
      },
    },
  });
}

/** About ∂C/∂a of an earlier layer. */
export function activationCellWords(
  { pen, value: at }: Scene,
  { ids }: ActivationCell,
): PartWords<MistakesAt<typeof activationCell>> {
  const { quantity: q } = pen;
  const [A, W, Z, toSum] = [q(ids.a), q(ids.w), q(ids.z), pen.slope("C", ids.z)];
  return part({
    label: [pen.slope("C", ids.a)],
    because: say`Yes: one step back across the line multiplies by ${W}.`,
    otherwise: say`${A} reaches ${Z} through ${W}. Take ${toSum} and multiply it by that weight.`,
    hints: [
      say`You know ${toSum}. How much does ${Z} move when ${A} is nudged?`,
      say`In the figure, look at the line from ${A} to the next neuron.`,
      say`Its weight is ${figures(at(ids.w), ids.w)}. Multiply ${toSum} by it.`,
    ],
    mistakes: {
      "activation-for-weight": say`The factor ${A} belongs to the slope for the weight. Here ${A} moves, and it is multiplied by ${W}.`,
      "weight-skipped": say`Between ${A} and ${Z} lies a line with a weight: a nudge of ${A} arrives at ${Z} multiplied by ${W}.`,
      "weight-sign-lost": say`${W} is negative: it turns up into down, so the sign changes on the way back.`,
    },
  });
}
