import "server-only";
import { diceOf } from "../../../exercise/dice.ts";
import { family } from "../../../exercise/family.ts";
import { activationLink } from "../../../mistakes/activation.ts";
import { costLink } from "../../../mistakes/cost.ts";
import { askChoice } from "../../../parts/choice/ask.ts";
import { askSlope, gentleLink, withValues } from "../last-link-number.ts";
import { comesOut } from "../traced-link.ts";
import { about } from "./about.ts";
import { effectOn } from "./direction.ts";
import { words } from "./words.en.ts";

const OTHER_DICE = 0x5bd1e995;

/** First the sign, where a negative weight turns up into down, then the number. */
export const previousActivationNumber = family({
  about,
  words,
  // The trap is the negative weight; one variant in three has none, so that nobody can count on it.
  plan: (seed) => ({
    signs: seed % 3 === 0 ? [-1, 1] : [-1],
    otherDice: diceOf(seed),
    // Such numbers nearly always make the cost rise with the activation, so which way it is nudged is left to chance.
    nudge: diceOf(seed ^ OTHER_DICE).pick(["rises", "falls"] as const),
  }),
  draw: (dice, { signs, otherDice, nudge }) => {
    const link = gentleLink(dice, "before");
    if (!link) return undefined;
    const weight = link.chain.value(link.chain.ids.w);
    return signs.includes(Math.sign(weight)) ? { ...link, weight, otherDice, nudge } : undefined;
  },
  isPleasant: comesOut,
  figure: withValues,
  parts: (drawn, words) => {
    const { chain, weight, otherDice } = drawn;
    const effect = effectOn(drawn);
    const { before, w, z, a, y } = chain.ids;
    const opposite = { mistake: "sign-flipped", mistakeLookAt: [w, a, y] } as const;
    const ofCost = costLink(chain);
    // Where the weight is negative, a sign turned round may come from the weight as well as from the gap.
    const flipped = { to: ofCost.mistakes["sign-flipped"], lookAt: weight < 0 ? [w, a, y] : ofCost.lookAt };
    return [
      askChoice({
        id: "sign",
        words: words.sign,
        candidates: [
          { label: words.rises, ...(effect === "rises" ? {} : opposite) },
          { label: words.falls, ...(effect === "falls" ? {} : opposite) },
          { label: words.stays, mistake: "no-effect", mistakeLookAt: [w, z, a] },
        ],
        dice: otherDice,
        lookAt: [before, w, a, y],
      }),
      askSlope(drawn, words, activationLink(chain), {
        ...ofCost,
        mistakes: { ...ofCost.mistakes, "sign-flipped": flipped },
      }),
    ];
  },
});
