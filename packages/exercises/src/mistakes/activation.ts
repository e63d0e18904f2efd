import "server-only";
import { name, number, product, sum } from "@nn/algebra";
import type { WrongFormula } from "../parts/formula/part.ts";
import type { Chain } from "../scenes/chain.ts";
import { penFor, say } from "../writing/say.ts";

/** The expected wrong ways at ∂z/∂a of the layer before, which is the weight. */
export function activationMistakes(chain: Chain): readonly WrongFormula[] {
  const pen = penFor(chain.names);
  const { w, b, z, before } = chain.ids;
  const [W, B, Z, P] = [pen.quantity(w), pen.quantity(b), pen.quantity(z), pen.quantity(before)];
  const weighted = product(name(w), name(before));
  return [
    {
      name: "activation-for-weight",
      title: "The activation in place of the weight",
      explanation: say`${P} is what ${Z} gains when the weight moves. Here the weight holds still and ${P} moves: every step of it is multiplied by ${W}.`,
      lookAt: [w, before],
      formula: name(before),
    },
    {
      name: "weight-skipped",
      title: "The weight is skipped",
      explanation: say`Between ${P} and ${Z} lies a line with a weight. A nudge of ${P} does not arrive whole: ${W} times as much arrives.`,
      lookAt: [w, before],
      formula: number(1),
    },
    {
      name: "not-differentiated",
      title: "This is the product, not its slope",
      explanation: say`${pen.formula(weighted)} is a part of ${Z}. Its slope in ${P} is what multiplies ${P}, and nothing else.`,
      lookAt: [w, before],
      formula: weighted,
    },
    {
      name: "sum-not-differentiated",
      title: "This is the weighted sum itself",
      explanation: say`${pen.formula(sum(weighted, name(b)))} says how large ${Z} is. How much it moves with ${P} is what multiplies ${P}; the bias holds still and drops out.`,
      lookAt: [z, w, before],
      formula: sum(weighted, name(b)),
    },
    {
      name: "bias-kept",
      title: "The bias is still there",
      explanation: say`${B} holds still while ${P} is nudged, so it adds nothing to the slope. What is left is what multiplies ${P}.`,
      lookAt: [b, w],
      formula: sum(name(w), name(b)),
    },
  ];
}
