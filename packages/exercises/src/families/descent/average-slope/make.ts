import "server-only";
import { trace } from "@nn/core";
import { type Dice, diceOf } from "../../../exercise/dice.ts";
import { family } from "../../../exercise/family.ts";
import { askNumber } from "../../../parts/number/ask.ts";
import { someChain } from "../../../scenes/some-chain.ts";
import { over, plus } from "../../../writing/arithmetic.ts";
import { shown } from "../../../writing/say.ts";
import { about } from "./about.ts";
import { words } from "./words.en.ts";

const inputs = [-1.5, -1, -0.5, 0.5, 1, 1.5, 2, 2.5];

/** Examples come from dice of their own, so that their number does not disturb the chain. */
const OTHER_DICE = 0x5bd1e995;

const someExamples = (dice: Dice, count: number) =>
  Array.from({ length: count }, () => ({ input: [dice.pick(inputs)], target: [dice.pick([0, 1])] }));

const mean = (numbers: readonly number[]): number => numbers.reduce((sum, number) => sum + number, 0) / numbers.length;

/** The slope over several examples is the mean of their slopes. */
export const averageSlope = family({
  about,
  words,
  plan: (seed) => {
    const dice = diceOf(seed ^ OTHER_DICE);
    return { count: dice.pick([2, 3, 4]), dice };
  },
  draw: (dice, others) => {
    const {
      network,
      pen,
      value,
      ids: { w },
    } = someChain(dice, { hidden: "sigmoid", layers: 2, sigma: "sigmoid" });
    const examples = someExamples(others.dice, others.count);
    // As they are shown, so that what is added up by hand comes out.
    const slopes = examples.map((example) => Number(shown(trace(network, example, w).value)));
    return { pen, w, weight: value(w), slopes, slope: mean(slopes) };
  },
  isPleasant: ({ slopes, slope }) =>
    slopes.every((each) => Math.abs(each) >= 0.02) && Math.abs(slope) >= 0.03 && new Set(slopes).size === slopes.length,
  parts: ({ w, weight, slopes, slope }, words) => [
    askNumber({
      id: "slope",
      value: slope,
      made: over(plus(...slopes), slopes.length),
      words: words.slope,
      lookAt: [w, "C"],
      mistakes: {
        "sum-for-mean": slope * slopes.length,
        "signs-lost": mean(slopes.map(Math.abs)),
        "one-example": slopes[0],
        "sign-flipped": -slope,
        "step-for-slope": weight - slope,
      },
      mostAlike: 1,
    }),
  ],
});
