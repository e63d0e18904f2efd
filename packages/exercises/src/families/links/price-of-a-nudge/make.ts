import "server-only";
import { family } from "../../../exercise/family.ts";
import { askNumber } from "../../../parts/number/ask.ts";
import { someChain } from "../../../scenes/some-chain.ts";
import { over, times } from "../../../writing/arithmetic.ts";
import { isNeat } from "../../../writing/maths.ts";
import { about } from "./about.ts";
import { words } from "./words.en.ts";

const slopes = [-2.5, -2, -1.5, -0.8, -0.5, -0.4, -0.3, -0.2, 0.2, 0.3, 0.4, 0.5, 0.8, 1.5, 2, 2.5];
const nudges = [0.01, 0.02, 0.03, 0.05, -0.01, -0.02, -0.03, -0.05];
const falls = [0.01, 0.02, 0.03, 0.04, 0.05, 0.06];

/** A derivative is a price: so many units of cost for each unit of weight. */
export const priceOfANudge = family({
  about,
  words,
  draw: (dice) => {
    const { pen, ids } = someChain(dice, { hidden: "sigmoid", layers: 2, sigma: "generic" });
    const [slope, nudge, fall] = [dice.pick(slopes), dice.pick(nudges), dice.pick(falls)];
    return { pen, w: ids.w, slope, nudge, fall, change: slope * nudge, remedy: -fall / slope };
  },
  isPleasant: ({ remedy, change }) => isNeat(remedy, 3) && Math.abs(remedy) <= 0.2 && Math.abs(change) <= 0.1,
  parts: ({ slope, nudge, fall, change, remedy }, words) => [
    askNumber({
      id: "change",
      value: change,
      made: times(slope, nudge),
      words: words.change,
      lookAt: [],
      mistakes: {
        "sign-flipped": -change,
        "slope-for-change": slope,
        "nudge-divides": slope / nudge,
      },
    }),
    askNumber({
      id: "remedy",
      value: remedy,
      made: over(-fall, slope),
      words: words.remedy,
      lookAt: [],
      mistakes: { uphill: -remedy, "fall-times-slope": -fall * slope, "upside-down": -slope / fall },
      mostAlike: 1,
    }),
  ],
});
