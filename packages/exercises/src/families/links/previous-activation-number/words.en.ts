import "server-only";
import { activationWords } from "../../../mistakes/activation.en.ts";
import { known, part } from "../../../mistakes/titles.en.ts";
import { figures } from "../../../writing/maths.ts";
import { say } from "../../../writing/say.ts";
import { lastLinkNumberWords } from "../last-link-number.en.ts";
import type { LastLink } from "../traced-link.ts";
import { type Direction, effectOn, turned } from "./direction.ts";

interface Drawn extends LastLink {
  readonly weight: number;
  /** Which way the earlier activation is nudged. */
  readonly nudge: Direction;
}

const VERB: Readonly<Record<Direction, string>> = { rises: "rises", falls: "falls" };

export const words = (drawn: Drawn) => {
  const { chain, weight } = drawn;
  const nudge = VERB[drawn.nudge];
  const { pen, ids } = chain;
  const [P, W] = [pen.quantity(ids.before), pen.quantity(ids.w)];
  const { cost, ...words } = lastLinkNumberWords(drawn, {
    first: activationWords(chain),
    ask: say`Does the cost rise or fall when ${P} ${nudge} a little, and how fast does it follow ${P}?`,
    look: say`read ${W} on the line between the two neurons`,
    reason: "The weight that carries the earlier activation across",
  });
  const twoSigns = known(
    "sign-flipped",
    say`The size is right. Two signs meet here: that of the gap, which is ${pen.quantity(ids.a)} minus ${pen.quantity(ids.y)}, and that of ${W}, which is negative and turns up into down. Both count.`,
  );
  return {
    ...words,
    cost: weight < 0 ? { ...cost, mistakes: { ...cost.mistakes, "sign-flipped": twoSigns } } : cost,
    rises: say`rises`,
    falls: say`falls`,
    stays: say`stays`,
    sign: aboutSign(drawn),
  };
};

function aboutSign({ chain, weight, value, nudge }: Drawn) {
  const { pen, ids } = chain;
  const [W, P, Z] = [pen.quantity(ids.w), pen.quantity(ids.before), pen.quantity(ids.z)];
  const [A, Y] = [pen.quantity(ids.a), pen.quantity(ids.y)];
  const isAbove = chain.value(ids.a) > chain.value(ids.y);
  const moves = weight < 0 ? turned(nudge) : nudge;
  const across =
    weight < 0
      ? say`${W} is negative, so ${Z} ${VERB[moves]} when ${P} ${VERB[nudge]}, and ${A} ${VERB[moves]} with it`
      : say`${W} is positive, so ${Z} ${VERB[nudge]} with ${P}, and ${A} with it`;
  const approach = isAbove === (moves === "falls") ? "brings it closer" : "takes it farther away";
  return part({
    label: say`When ${P} ${VERB[nudge]} a little, the cost`,
    because: say`Yes. ${across}. ${A} lies ${isAbove ? "above" : "below"} its target ${Y}, and ${moves === "falls" ? "falling" : "rising"} ${approach}: the cost ${VERB[effectOn({ value, nudge })]}.`,
    otherwise: say`Follow the nudge link by link, and at each one ask: up or down?`,
    hints: [
      say`Follow the nudge: does ${Z} go up or down when ${P} goes ${nudge === "rises" ? "up" : "down"}?`,
      say`In the figure, look at the sign of ${W}, and whether ${A} is above or below ${Y}.`,
      say`${across}. Is that towards ${Y}, or away from it?`,
    ],
    mistakes: {
      "sign-flipped": {
        title: "The wrong direction",
        explanation: say`Two things decide the direction. ${W} is ${weight < 0 ? "negative, so it turns up into down" : "positive, so up stays up"}. And ${A} lies on one side of its target. Follow the nudge once more and check both.`,
      },
      "no-effect": {
        title: "A nudge taken for lost",
        explanation: say`None of the three links is 0: the weight is ${figures(weight, ids.w)}, σ is not flat at ${Z}, and ${A} is not at its target.`,
      },
    },
  });
}
