import "server-only";
import { trace } from "@nn/core";
import { family } from "../../../exercise/family.ts";
import { askNumber } from "../../../parts/number/ask.ts";
import { someChain } from "../../../scenes/some-chain.ts";
import { minus, times } from "../../../writing/arithmetic.ts";
import { shown } from "../../../writing/say.ts";
import { landingOf, stepMistakes } from "../step.ts";
import { about } from "./about.ts";
import { words } from "./words.en.ts";

/** Never 1: a rate that changes nothing hides what it is for. */
const rates = [0.5, 2, 3, 4];

/** One step downhill by hand: w minus learning rate times slope. */
export const oneStep = family({
  about,
  words,
  plan: (seed) => rates[seed % rates.length] ?? 2,
  draw: (dice, rate) => {
    const chain = someChain(dice, { hidden: "relu", layers: 2, sigma: "sigmoid" });
    const { w } = chain.ids;
    // As it is shown, so that what is worked out by hand comes out.
    const slope = Number(shown(trace(chain.network, chain.example, w).value));
    return { chain, step: { weight: chain.value(w), slope, rate } };
  },
  // A step that can hardly be seen teaches nothing, and one across half the landscape does no better.
  isPleasant: ({ step }) => {
    const length = Math.abs(step.rate * step.slope);
    return length >= 0.12 && length <= 1.2 && Math.abs(landingOf(step)) >= 0.1;
  },
  figure: ({ chain }) => ({ ...chain.figure, showsValues: true }),
  parts: ({ chain, step }, words) => {
    const { weight, slope, rate } = step;
    return [
      askNumber({
        id: "weight",
        value: landingOf(step),
        made: minus(weight, times(rate, slope)),
        words: words.weight,
        lookAt: [chain.ids.w, "C"],
        mistakes: {
          ...stepMistakes(step),
          "gradient-for-weight": slope,
          "scaled-weight": rate * (weight - slope),
          "rate-divides": weight - slope / rate,
        },
        mostAlike: 1,
      }),
    ];
  },
});
