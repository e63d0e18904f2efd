import "server-only";
import { name, number, product, sum } from "@nn/algebra";
import type { WrongFormula } from "../parts/formula/part.ts";
import type { Chain } from "../scenes/chain.ts";
import { penFor, say } from "../writing/say.ts";

const one = number(1);

/** The expected wrong ways at ∂z/∂w, which is the activation before the weight. */
export function weightMistakes(chain: Chain): readonly WrongFormula[] {
  const pen = penFor(chain.names);
  const { a, w, b, z, before } = chain.ids;
  const [W, B, Z, P] = [pen.quantity(w), pen.quantity(b), pen.quantity(z), pen.quantity(before)];
  const weighted = product(name(w), name(before));
  return [
    {
      name: "weight-for-activation",
      title: "The weight in place of the activation",
      explanation: say`${W} is what ${Z} gains when ${P} moves. Here ${W} moves and ${P} holds still: each step of the weight is worth as much as the activation that it is multiplied by.`,
      lookAt: [w, before],
      formula: name(w),
    },
    {
      name: "wrong-activation",
      title: "The activation of the wrong layer",
      explanation: say`The weight sits on the line that leaves ${P}. ${pen.quantity(a)} lies on the far side of the neuron: it is what comes out, not what the weight is multiplied by.`,
      lookAt: [before, a, w],
      formula: name(a),
    },
    {
      name: "bias-rule",
      title: "That is the slope for the bias",
      explanation: say`The bias ${B} is added as it is, so ${Z} follows it one to one. The weight is multiplied by ${P} first, so that is how much a nudge of it counts.`,
      lookAt: [w, b, before],
      formula: one,
    },
    {
      name: "not-differentiated",
      title: "This is the product, not its slope",
      explanation: say`${pen.formula(weighted)} is a part of ${Z}. Its slope in ${W} is what multiplies ${W}, and nothing else.`,
      lookAt: [w, before],
      formula: weighted,
    },
    {
      name: "sum-not-differentiated",
      title: "This is the weighted sum itself",
      explanation: say`${pen.formula(sum(weighted, name(b)))} says how large ${Z} is. How much it moves with ${W} is what multiplies ${W}; the bias holds still and drops out.`,
      lookAt: [z, w, before],
      formula: sum(weighted, name(b)),
    },
    {
      name: "bias-kept",
      title: "The bias is still there",
      explanation: say`${B} holds still while ${W} is nudged, so it adds nothing to the slope. What is left is what multiplies ${W}.`,
      lookAt: [b, before],
      formula: sum(name(before), name(b)),
    },
  ];
}
