import "server-only";
import { type Dice, firstOf } from "../../../exercise/dice.ts";
import type { Family } from "../../../exercise/exercise.ts";
import { isUnmistakable } from "../../../exercise/tolerance.ts";
import { assemble } from "../../../parts/assemble.ts";
import type { TexPart } from "../../../question/rich-text.ts";
import { figures, maths, neat, onItsLine, productText } from "../../../writing/maths.ts";
import { say } from "../../../writing/say.ts";
import { rate } from "../warm-up-kit.ts";
import { askMove, askStep, askWhole, divided, type Step, signed } from "./rates-parts.ts";

const letters = ["x", "u", "v", "y"] as const;
const stories = [
  "A dial x turns a wheel u, the wheel moves a lever v, and the lever moves a pointer y.",
  "A crank x turns a gear u, the gear turns a screw v, and the screw moves a table y.",
  "A pedal x pulls a cable u, the cable turns a wheel v, and the wheel moves a needle y.",
] as const;

/** Rates of single steps read off from nudges, their product, and what a nudge of the first thing does to the last. */
export const ratesMultiply: Family = {
  id: "rates-multiply",
  make: (seed) =>
    firstOf(seed, (dice) => {
      const steps = someSteps(dice);
      const rates = steps.map((step) => step.rate);
      const whole = rates.reduce((product, each) => product * each, 1);
      const nudge = dice.pick([0.03, 0.04, 0.1, 0.2]);
      const asked = [...steps.map(askStep), askWhole(rates, whole), askMove(rates, whole, nudge)];
      const isClear = asked.every(({ part }) => part.kind !== "number" || isUnmistakable(part.value, part.wrongs));
      if (!isClear || Math.abs(whole) === 1) return undefined;
      const [dyDx, product] = [rate("y", "x"), productText(rates)];
      return assemble({
        title: "How fast does the last follow the first?",
        prompt: say`${dice.pick(stories)} Somebody tried it step by step: ${observed(steps)} How fast is each step, and how fast is the whole way?`,
        asked,
        lines: [
          say`A rate is what moved, divided by the nudge.`,
          ...steps.map((step) => say`${onItsLine(asRatio(step))}`),
          say`Every nudge passes through all steps, one after the other, so the rates multiply: ${onItsLine(maths`${dyDx} = ${product} = ${figures(whole)}`)}`,
          say`A nudge of ${figures(nudge)} moves y by ${onItsLine(maths`${figures(whole)} \\cdot ${figures(nudge)} = ${figures(whole * nudge)}`)}`,
        ],
      });
    }),
};

function someSteps(dice: Dice): readonly Step[] {
  const possible = [-3, -2, -1.5, -0.5, -0.4, 0.5, 0.4, 1.5, 2, 2.5, 3, 4];
  return letters.slice(1).map((to, i) => {
    const [each, nudge] = [dice.pick(possible), dice.pick([0.01, 0.02, 0.05, 0.1])];
    return { from: letters[i] ?? "x", to, nudge, moved: each * nudge, rate: each };
  });
}

const observed = (steps: readonly Step[]): string =>
  steps
    .map(({ from, to, nudge, moved }) => `nudging ${from} by ${neat(nudge)} moved ${to} by ${signed(moved).plain}`)
    .join("; ")
    .concat(".");

const asRatio = ({ from, to, nudge, moved, rate: value }: Step): TexPart =>
  maths`${rate(to, from)} = ${divided(moved, nudge)} = ${figures(value)}`;
