import "server-only";
import { family } from "../../../exercise/family.ts";
import { askChoice } from "../../../parts/choice/ask.ts";
import { askNumber } from "../../../parts/number/ask.ts";
import { sceneOf } from "../../../scenes/scene.ts";
import { someNetwork } from "../../../scenes/some-network.ts";
import { minus, over, squared, times } from "../../../writing/arithmetic.ts";
import { isNeat } from "../../../writing/maths.ts";
import { landingOf, stepMistakes } from "../step.ts";
import { about } from "./about.ts";
import { type Outcome, stepOn, W } from "./parabola.ts";
import { words } from "./words.en.ts";

/** Neither 1 nor 2 nor a half: there the input, its square and its double are too much alike. */
const inputs = [0.4, -0.4, 2.5, -2.5, 4, -4, 5];
const targets = [-1, 0, 1, 2, 3];
const rates = [0.01, 0.02, 0.05, 0.1, 0.2, 0.3, 0.5, 2, 3, 5, 8];
const outcomes = ["nearer", "across", "away"] as const;

/** The mistake of choosing an outcome that is not the one of this step. */
const mistakeOf = (chosen: Outcome, outcome: Outcome) => {
  if (chosen === "nearer") return "crossing-missed" as const;
  if (chosen === "away") return "rise-imagined" as const;
  return outcome === "away" ? ("rise-missed" as const) : ("crossing-imagined" as const);
};

/** Where a step lands, whether the cost falls or rises, and which rate is too large. */
export const tooLargeStep = family({
  about,
  words,
  draw: (dice) => {
    const drawn = someNetwork(dice, { sizes: [1, 1], activation: () => "identity", inputs, targets });
    return stepOn(sceneOf(drawn), dice.pick(rates));
  },
  // Numbers that a hand can do, and a step that clearly does one thing and not nearly another.
  isPleasant: ({ weight, slope, landed, costBefore, costAfter, bottom, factor }) => {
    const isClear = [-1, 0, 1].every((edge) => Math.abs(factor - edge) > 0.09) && Math.abs(factor) < 4;
    const isPlain = [slope, landed, costBefore, costAfter].every((number) => isNeat(number, 3)) && isNeat(bottom, 4);
    const isSmall = Math.abs(slope) <= 60 && Math.abs(landed) <= 20 && costAfter <= 900;
    const isSeen = Math.abs(slope) >= 0.5 && Math.abs(landed) >= 0.1 && weight !== bottom;
    return isClear && isPlain && isSmall && isSeen;
  },
  figure: ({ scene }) => scene.figure,
  parts: (step, words) => {
    const { scene, weight, rate, slope, landed, bottom, limit, outcome, gapBefore } = step;
    const x = scene.value("x0");
    return [
      askNumber({
        id: "slope",
        value: slope,
        made: times(2, gapBefore, x),
        words: words.slope,
        lookAt: [W, "x0", "a1.0", "y0"],
        mistakes: {
          "missing-two": slope / 2,
          "sign-flipped": -slope,
          "bias-rule": 2 * gapBefore,
          "square-not-differentiated": gapBefore ** 2,
        },
        mostAlike: 1,
      }),
      askNumber({
        id: "landed",
        value: landed,
        made: minus(weight, times(rate, slope)),
        words: words.landed,
        lookAt: [W, "C"],
        follows: { parts: ["slope"], value: (own) => landingOf({ weight, rate, slope: own.slope ?? 0 }) },
        mistakes: { ...stepMistakes(step), "lands-on-the-bottom": bottom === landed ? undefined : bottom },
        mostAlike: 1,
      }),
      askChoice({
        id: "outcome",
        words: words.outcome,
        lookAt: [W, "C"],
        candidates: [
          ...outcomes.map((chosen) => ({
            label: words.options[chosen],
            ...(chosen === outcome ? {} : { mistake: mistakeOf(chosen, outcome) }),
          })),
          { label: words.options.bottom, mistake: "lands-elsewhere" as const },
        ],
      }),
      askNumber({
        id: "limit",
        value: limit,
        made: over(1, squared(x)),
        words: words.limit,
        lookAt: [W, "x0"],
        mistakes: {
          "lands-on-the-bottom": limit / 2,
          "limit-doubled": 2 * limit,
          "input-not-squared": 1 / Math.abs(x),
          "upside-down": x * x,
        },
        mostAlike: 1,
      }),
    ];
  },
});
