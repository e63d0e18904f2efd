import "server-only";
import { diceOf } from "../../../exercise/dice.ts";
import { family } from "../../../exercise/family.ts";
import { askNumber } from "../../../parts/number/ask.ts";
import { over, times } from "../../../writing/arithmetic.ts";
import { about } from "./about.ts";
import type { Step } from "./step.ts";
import { words } from "./words.en.ts";

const rates = [-3, -2, -1.5, -0.5, -0.4, 0.5, 0.4, 1.5, 2, 2.5, 3, 4];
const nudges = [0.01, 0.02, 0.05, 0.1];
const ways = [
  { from: "x", to: "u" },
  { from: "u", to: "v" },
  { from: "v", to: "y" },
];

/** The story has dice of its own: it has no part in the numbers. */
const OTHER_DICE = 0x5bd1e995;

const idOf = (i: number): string => `rate${i + 1}`;
const productOf = (numbers: readonly number[]): number => numbers.reduce((product, each) => product * each, 1);

/** Rates of single steps read off from nudges, their product, and what a nudge of the first thing does to the last. */
export const ratesMultiply = family({
  about,
  words,
  plan: (seed) => diceOf(seed ^ OTHER_DICE).pick([0, 1, 2] as const),
  draw: (dice, story) => {
    const steps = ways.map((way): Step => {
      const [rate, nudge] = [dice.pick(rates), dice.pick(nudges)];
      return { ...way, nudge, moved: rate * nudge, rate };
    });
    return { story, steps, whole: productOf(steps.map(({ rate }) => rate)), nudge: dice.pick([0.03, 0.04, 0.1, 0.2]) };
  },
  isPleasant: ({ whole }) => Math.abs(whole) !== 1,
  parts: ({ steps, whole, nudge: last }, words) => {
    const all = steps.map(({ rate }) => rate);
    const common = { lookAt: [], mostAlike: 1 };
    return [
      ...steps.map((step, i) =>
        askNumber({
          ...common,
          id: idOf(i),
          value: step.rate,
          made: over(step.moved, step.nudge),
          words: words.step(step),
          mistakes: {
            "upside-down": step.nudge / step.moved,
            "slope-sign": -step.rate,
            "move-for-rate": step.moved,
            "product-for-ratio": step.moved * step.nudge,
          },
        }),
      ),
      askNumber({
        ...common,
        id: "whole",
        value: whole,
        made: times(...all),
        words: words.whole,
        follows: {
          parts: all.map((_, i) => idOf(i)),
          value: (own) => productOf(all.map((rate, i) => own[idOf(i)] ?? rate)),
        },
        mistakes: {
          "added-up": all.reduce((sum, rate) => sum + rate, 0),
          "last-rate-only": all.at(-1),
          "step-missing": productOf(all.slice(1)),
          "last-step-missing": productOf(all.slice(0, -1)),
          "sign-lost": -whole,
        },
      }),
      askNumber({
        ...common,
        id: "move",
        value: whole * last,
        made: times(whole, last),
        words: words.move,
        follows: { parts: ["whole"], value: ({ whole: own = whole }) => own * last },
        mistakes: {
          "rate-for-move": whole,
          "divided-by-nudge": whole / last,
          "first-step-only": (all[0] ?? 0) * last,
          "sign-lost": -whole * last,
        },
      }),
    ];
  },
});
