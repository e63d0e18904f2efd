import "server-only";
import { diceOf } from "../../../exercise/dice.ts";
import type { Family } from "../../../exercise/exercise.ts";
import { type Asked, askChoice } from "../../../parts/assemble.ts";
import type { Mistake } from "../../../parts/base.ts";
import type { TexPart } from "../../../question/rich-text.ts";
import { type Chain, valuesOf } from "../../../scenes/chain.ts";
import { figures } from "../../../writing/maths.ts";
import { penFor, say } from "../../../writing/say.ts";
import { lastLinkNumber } from "../last-link-number.ts";

/** First the sign, where a negative weight turns up into down, then the number. */
export const previousActivationNumber: Family = {
  id: "previous-activation-number",
  make: (seed) =>
    lastLinkNumber(seed, {
      start: "before",
      title: "How fast does the cost follow the neuron before, in numbers?",
      // The trap is the negative weight; one variant in three has none, so that nobody can count on it.
      suits: (values, { ids }) => seed % 3 === 0 || (values[ids.w] ?? 0) < 0,
      first: (chain, value) => askSign(seed, chain, value),
    }),
};

function askSign(seed: number, chain: Chain, value: number): Asked {
  const pen = penFor(chain.names);
  const { w, before, z, a, y } = chain.ids;
  const values = valuesOf(chain);
  const [W, P, Z, A, Y] = [w, before, z, a, y].map(pen.quantity) as [TexPart, TexPart, TexPart, TexPart, TexPart];
  const weight = values[w] ?? 0;
  const isAbove = (values[a] ?? 0) > (values[y] ?? 0);
  const across =
    weight < 0
      ? say`${W} is negative, so ${Z} falls when ${P} rises, and ${A} falls with it`
      : say`${W} is positive, so ${Z} rises with ${P}, and ${A} with it`;
  const moves = weight < 0 ? "falling" : "rising";
  const closer = isAbove === weight < 0 ? "towards it" : "away from it";
  const story = say`${across}. ${A} lies ${isAbove ? "above" : "below"} its target ${Y}, so ${moves} it moves ${closer}: the cost ${value < 0 ? "falls" : "rises"}.`;
  const opposite: Mistake = {
    name: "sign-flipped",
    title: "Just the other way",
    explanation: say`Two things decide: ${W} is ${weight < 0 ? "negative, so it turns up into down" : "positive, so up stays up"}; and ${A} lies on one side of its target. Follow the nudge once more and check both.`,
    lookAt: [w, a, y],
  };
  const stays: Mistake = {
    name: "no-effect",
    title: "The nudge does get through",
    explanation: say`None of the three links is 0: the weight is ${figures(weight, w)}, σ is not flat at ${Z}, and ${A} is not on its target.`,
    lookAt: [w, z, a],
  };
  return askChoice(diceOf(seed), {
    id: "sign",
    label: say`When ${P} rises a little, the cost`,
    candidates: [
      { label: say`rises`, ...(value > 0 ? {} : { mistake: opposite }) },
      { label: say`falls`, ...(value < 0 ? {} : { mistake: opposite }) },
      { label: say`does not move`, mistake: stays },
    ],
    because: say`Yes. ${story}`,
    otherwise: say`Follow the nudge link by link, and at each ask: up or down?`,
    hints: [
      say`Follow the nudge: does ${Z} go up or down when ${P} goes up?`,
      say`In the figure, look at the sign of ${W}, and whether ${A} is above or below ${Y}.`,
      say`${across}. Is that towards ${Y}, or away from it?`,
    ],
    lookAt: [before, w, a, y],
  });
}
