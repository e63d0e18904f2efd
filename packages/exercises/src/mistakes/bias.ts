import "server-only";
import { name, number } from "@nn/algebra";
import type { WrongFormula } from "../parts/formula/part.ts";
import type { Chain } from "../scenes/chain.ts";
import { penFor, say } from "../writing/say.ts";

/** The expected wrong ways at ∂z/∂b, which is 1. */
export function biasMistakes(chain: Chain): readonly WrongFormula[] {
  const pen = penFor(chain.names);
  const { w, b, z, before } = chain.ids;
  const [B, Z, P] = [pen.quantity(b), pen.quantity(z), pen.quantity(before)];
  return [
    {
      name: "previous-activation-kept",
      title: "The previous activation is kept from the weight",
      explanation: say`That factor belongs to the weight, which is multiplied by ${P}. The bias is multiplied by nothing: it is added as it is, and ${Z} follows it one to one.`,
      lookAt: [b, before],
      formula: name(before),
    },
    {
      name: "weight-for-bias",
      title: "The weight has nothing to do here",
      explanation: say`${pen.quantity(w)} multiplies ${P}, not ${B}. Nudge the small square under the neuron: ${Z} moves by just as much.`,
      lookAt: [b, w],
      formula: name(w),
    },
    {
      name: "bias-not-differentiated",
      title: "This is the bias itself, not its slope",
      explanation: say`The question is how fast ${Z} follows when ${B} moves. It is added once, so a step of the bias is a step of the same size in ${Z}.`,
      lookAt: [b, z],
      formula: name(b),
    },
    {
      name: "constant-for-parameter",
      title: "The bias is what moves",
      explanation: say`A slope of 0 would mean that ${Z} does not notice ${B} at all. The bias is no constant here: it is what is being nudged.`,
      lookAt: [b, z],
      formula: number(0),
    },
  ];
}
