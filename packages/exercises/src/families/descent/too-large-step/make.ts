import "server-only";
import { type Dice, firstOf } from "../../../exercise/dice.ts";
import type { Exercise, Family } from "../../../exercise/exercise.ts";
import { isUnmistakable, toleranceNote } from "../../../exercise/tolerance.ts";
import { mistakeAt } from "../../../mistakes/wrong.ts";
import { type Asked, askChoice, askNumber, assemble } from "../../../parts/assemble.ts";
import type { WrongNumber } from "../../../parts/number/part.ts";
import { workedOut } from "../../../scenes/parameters.ts";
import { sceneOf } from "../../../scenes/scene.ts";
import { someNetwork } from "../../../scenes/some-network.ts";
import { bracketed, figures, isNeat, maths, neat, onItsLine } from "../../../writing/maths.ts";
import { say } from "../../../writing/say.ts";
import { gapAfter, landedWrongs, limitWrongs, type Step, slopeWrongs, stepOf, W } from "./parabola.ts";

/** Neither 1 nor 2 nor a half: there the input, its square and its double are too much alike. */
const inputs = [0.4, -0.4, 2.5, -2.5, 4, -4, 5];
const rates = [0.01, 0.02, 0.05, 0.1, 0.2, 0.3, 0.5, 2, 3, 5, 8];

type Outcome = "nearer" | "across" | "away";

const outcomeOf = ({ weight, landed, bottom, costBefore, costAfter }: Step): Outcome =>
  (weight - bottom) * (landed - bottom) > 0 ? "nearer" : costAfter < costBefore ? "across" : "away";

/** Where a step lands, whether the cost falls or rises, and which rate is too large. */
export const tooLargeStep: Family = {
  id: "too-large-step",
  make: (seed) =>
    firstOf(seed, (dice) => {
      const wish = { sizes: [1, 1], activation: () => "identity" as const, inputs, targets: [-1, 0, 1, 2, 3] };
      const step = stepOf(sceneOf(someNetwork(dice, wish)), dice.pick(rates));
      return exerciseFor(dice, step);
    }),
};

function exerciseFor(dice: Dice, step: Step): Exercise | undefined {
  const { scene, rate, slope, landed, costBefore, costAfter, limit } = step;
  if (!isClear(step)) return undefined;
  const wrongs = [slopeWrongs(step), landedWrongs(step), limitWrongs(step)] as const;
  const isTold = [slope, landed, limit].every((right, i) => isUnmistakable(right, wrongs[i] ?? []));
  if (!isTold) return undefined;
  const { pen, value } = scene;
  const [w, X] = [pen.quantity(W), pen.quantity("x0")];
  return assemble({
    title: "A step too far?",
    prompt: say`One neuron hands its sum on as it is, so the cost ${maths`C = (${w} ${X} + ${pen.quantity("b1.0")} - ${pen.quantity("y0")})^2`} is a parabola in the weight. You take one step of gradient descent with the learning rate ${maths`\\eta = ${rate}`}, and only ${w} moves. Where does it land, what does the cost do, and at which rate would steps no longer come nearer?`,
    asked: [
      slopePart(step, wrongs[0]),
      landedPart(step, wrongs[1]),
      outcomePart(dice, step),
      limitPart(step, wrongs[2]),
    ],
    figure: scene.figure,
    lines: [
      say`The slope at the start: ${onItsLine(maths`${pen.slope("C", W)} = ${workedOut(scene, W)}`)}`,
      say`The step goes against it: ${onItsLine(maths`${w} - \\eta\\,${pen.slope("C", W)} = ${stepText(step)} = ${landed}`)}`,
      say`The gap was ${figures(value("a1.0") - value("y0"))} and is now ${figures(gapAfter(step))}, so the cost goes from ${figures(costBefore)} to ${figures(costAfter)}.`,
      say`Every step multiplies the gap by ${maths`1 - 2 \\eta ${X}^2 = ${1 - 2 * rate * value("x0") ** 2}`}. It shrinks as long as that lies between −1 and 1, which is until ${maths`\\eta = ${ratioText(step)} = ${limit}`}.`,
    ],
  });
}

const stepText = ({ weight, rate, slope }: Step) => maths`${weight} - ${rate} \\cdot ${bracketed(slope)}`;

const ratioText = ({ scene }: Step) => {
  const { tex, plain } = scene.pen.quantity("x0");
  return { tex: `\\frac{1}{${tex}^2}`, plain: `1 / ${plain}²` };
};

/** Numbers that are done by hand, and a step that clearly does one thing and not nearly another. */
function isClear({ scene, rate, slope, landed, costBefore, costAfter, weight, bottom }: Step): boolean {
  const factor = 1 - 2 * rate * scene.value("x0") ** 2;
  const isDecided = [-1, 0, 1].every((edge) => Math.abs(factor - edge) > 0.09) && Math.abs(factor) < 4;
  const isPlain = [slope, landed, costBefore, costAfter].every((number) => isNeat(number, 3));
  const isSmall = Math.abs(slope) <= 60 && Math.abs(landed) >= 0.1 && Math.abs(landed) <= 20 && costAfter <= 900;
  return isDecided && isPlain && isSmall && Math.abs(slope) >= 0.5 && isNeat(bottom, 4) && weight !== bottom;
}

function slopePart({ scene, slope }: Step, wrongs: readonly WrongNumber[]): Asked {
  const { pen, value } = scene;
  const [X, A, Y] = [pen.quantity("x0"), pen.quantity("a1.0"), pen.quantity("y0")];
  return askNumber({
    id: "slope",
    label: [pen.slope("C", W)],
    note: toleranceNote,
    value: slope,
    wrongs,
    because: say`Yes: ${workedOut(scene, W)}.`,
    otherwise: say`The slope for a weight is its input times twice the gap: ${X} · 2(${A} − ${Y}).`,
    hints: [
      say`Which two links lie between the weight and the cost, when the neuron hands its sum on as it is?`,
      say`In the figure, look at the input ${X} and at the gap between ${A} and ${Y}.`,
      say`${maths`${X} = ${value("x0")}`}, and the gap is ${figures(value("a1.0") - value("y0"))}. Multiply the input by twice the gap.`,
    ],
    lookAt: [W, "x0", "a1.0", "y0"],
  });
}

function landedPart(step: Step, wrongs: readonly WrongNumber[]): Asked {
  const { scene, rate, weight, slope, landed } = step;
  const w = scene.pen.quantity(W);
  return askNumber({
    id: "landed",
    label: say`${w} after the step`,
    value: landed,
    wrongs,
    follows: { parts: ["slope"], value: (own) => weight - rate * (own.slope ?? 0) },
    because: say`Yes: ${maths`${stepText(step)} = ${landed}`}.`,
    otherwise: say`Subtract learning rate times slope from the weight. With a negative slope, subtracting makes the weight larger.`,
    hints: [
      say`The cost should fall. Does the weight have to go with the slope or against it?`,
      say`In the figure, look at ${w}: it starts at ${neat(weight)}. The step is ${neat(rate)} times the slope.`,
      say`The step is ${maths`${rate} \\cdot ${bracketed(slope)} = ${rate * slope}`}. Subtract it from ${neat(weight)}.`,
    ],
    lookAt: [W, "C"],
  });
}

function outcomePart(dice: Dice, step: Step): Asked {
  const { scene, weight, landed, bottom, costBefore, costAfter } = step;
  const { pen } = scene;
  const outcome = outcomeOf(step);
  const w = pen.quantity(W);
  const mistake = mistakeAt([W, "C"]);
  const where = say`The lowest point lies at ${maths`${w} = ${figures(bottom)}`}, and the step begins at ${neat(weight)}. Mark where it ends`;
  const told = {
    nearer: mistake(
      "crossing-missed",
      "The step goes across the lowest point",
      say`${where}: that is on the other side.`,
    ),
    across: mistake(
      outcome === "away" ? "rise-missed" : "crossing-imagined",
      outcome === "away" ? "It lands farther away than it started" : "The step stays on its side",
      outcome === "away"
        ? say`It does go across. And it lands so far out that the gap is larger than before. Work out the cost there.`
        : say`${where}: it does not go past the lowest point.`,
    ),
    away: mistake(
      "rise-imagined",
      "The cost does not rise here",
      say`The gap was ${figures(scene.value("a1.0") - scene.value("y0"))} before the step. Work it out where the right step ends: it is smaller there, and so is its square.`,
    ),
  };
  const labels = {
    nearer: say`It falls, and the weight stays on its side of the lowest point.`,
    across: say`It falls, though the weight goes across the lowest point.`,
    away: say`It rises: the weight goes across the lowest point and lands farther out than it started.`,
  };
  const kinds = ["nearer", "across", "away"] as const;
  const because = {
    nearer: say`Yes: from ${figures(costBefore)} to ${figures(costAfter)}. The step is gentle, and the next one will go on in the same direction.`,
    across: say`Yes: from ${figures(costBefore)} to ${figures(costAfter)}. The step is bold and goes too far, yet not so far that it does harm.`,
    away: say`Yes: from ${figures(costBefore)} to ${figures(costAfter)}. The direction was right and the step too long. The next one would go farther still.`,
  };
  return askChoice(dice, {
    id: "outcome",
    label: say`What does the cost do?`,
    candidates: [
      ...kinds.map((kind) =>
        kind === outcome ? { label: labels[kind] } : { label: labels[kind], mistake: told[kind] },
      ),
      {
        label: say`It falls to 0 at once.`,
        mistake: mistake(
          "lands-elsewhere",
          "It does not land on the lowest point",
          say`${where}, and there the gap is ${figures(gapAfter(step))} and not 0.`,
        ),
      },
    ],
    because: because[outcome],
    otherwise: say`Put the new weight in: what are the sum, the gap, and its square?`,
    hints: [
      say`The slope is right only near the start. What is the cost where the step really lands?`,
      say`Work out ${w} times ${pen.quantity("x0")} plus ${pen.quantity("b1.0")} with the new weight, and compare its gap with the one in the figure.`,
      say`With ${maths`${w} = ${landed}`} the gap is ${figures(gapAfter(step))}; before it was ${figures(scene.value("a1.0") - scene.value("y0"))}.`,
    ],
    lookAt: [W, "C"],
  });
}

function limitPart(step: Step, wrongs: readonly WrongNumber[]): Asked {
  const { scene, limit } = step;
  const { pen, value } = scene;
  const X = pen.quantity("x0");
  return askNumber({
    id: "limit",
    label: say`The rate at which steps stop coming nearer`,
    value: limit,
    wrongs,
    because: say`Yes: ${maths`${ratioText(step)} = ${limit}`}. At this rate the weight jumps to the other side and lands just as far out; at any larger one farther.`,
    otherwise: say`Find the rate at which the gap after the step is as large as before, with the other sign.`,
    hints: [
      say`By how much does a step change the gap? It would do harm if the gap came out as large as before on the other side.`,
      say`The weight moves by ${maths`\\eta \\cdot ${X} \\cdot 2`} times the gap, and the sum moves ${X} times as far as the weight.`,
      say`So a step takes ${maths`2 \\eta ${X}^2`} of the gap away. When that is twice the gap, it lands as far out on the other side: ${maths`2 \\eta \\cdot ${value("x0") ** 2} = 2`}.`,
    ],
    lookAt: [W, "x0"],
  });
}
