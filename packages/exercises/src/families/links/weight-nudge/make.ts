import "server-only";
import { trace } from "@nn/core";
import { firstOf } from "../../../exercise/dice.ts";
import type { Exercise, Family } from "../../../exercise/exercise.ts";
import { isUnmistakable } from "../../../exercise/tolerance.ts";
import { wrongAt } from "../../../mistakes/wrong.ts";
import { askNumber, assemble } from "../../../parts/assemble.ts";
import { type Scene, sceneOf } from "../../../scenes/scene.ts";
import { someNetwork } from "../../../scenes/some-network.ts";
import { bracketed, figures, isNeat, maths, onItsLine } from "../../../writing/maths.ts";
import { say } from "../../../writing/say.ts";

const nudges = [0.01, 0.02, 0.1, 0.2, -0.01, -0.1];

const choices = {
  weights: [-2, -1.5, -0.8, -0.5, 0.4, 0.6, 0.8, 1.5, 2.5],
  biases: [-0.5, -0.3, 0.2, 0.4, 0.5],
  inputs: [0.5, 1.5, 2, 3],
};

/** The weight is nudged by a little: how far does its weighted sum move, and what is that for each unit of nudge? */
export const weightNudge: Family = {
  id: "weight-nudge",
  make: (seed) =>
    firstOf(seed, (dice) => {
      const wish = { sizes: [1, 1, 1], activation: () => "relu" as const, ...choices };
      const scene = sceneOf({ ...someNetwork(dice, wish), layerNames: "letters" });
      const nudge = dice.pick(nudges);
      const before = scene.value("a1.0");
      const isPlain = before >= 0.3 && before <= 5 && isNeat(before, 2) && isNeat(scene.value("z2.0"));
      return isPlain ? exerciseFor(scene, nudge) : undefined;
    }),
};

function exerciseFor({ network, example, pen, value, figure }: Scene, nudge: number): Exercise | undefined {
  const [w, z, before] = ["w2.0.0", "z2.0", "a1.0"];
  // The sum is straight in the weight, so any nudge of it shows the slope exactly.
  const slope = trace(network, example, w).paths[0]?.factors[0]?.value ?? 0;
  const change = slope * nudge;
  const q = pen.quantity;
  const [W, Z, P] = [q(w), q(z), q(before)];
  const lookAt = [w, before, z];
  const wrong = wrongAt(lookAt);
  const [weight, sum] = [value(w), value(z)];
  const changeWrongs = [
    wrong(
      "weight-for-activation",
      "The weight in place of the activation",
      weight * nudge,
      say`That would be the answer if ${P} were nudged. Here ${W} moves, and it is multiplied by ${P}.`,
    ),
    wrong(
      "bias-rule",
      "That is the nudge itself",
      nudge,
      say`So far would ${Z} move with its bias. The nudge of the weight is multiplied by ${P} on its way.`,
    ),
    wrong(
      "sum-for-change",
      "That is where the sum stands afterwards",
      sum + change,
      say`The question is only how far ${Z} moves. Take away where it stood before, ${figures(sum, z)}.`,
    ),
    wrong(
      "slope-for-change",
      "That is the slope, not the step",
      slope,
      say`So far would ${Z} move for a nudge of 1. This nudge is only ${figures(nudge, w)}.`,
    ),
    wrong(
      "product-for-change",
      "The whole product is nudged",
      weight * slope * nudge,
      say`Only the nudge reaches ${Z} anew, not the weight as well: leave ${W} itself out of it.`,
    ),
    wrong(
      "sign-flipped",
      "The other direction",
      -change,
      say`${P} is positive, so ${Z} moves the same way as ${W}: ${nudge > 0 ? "up" : "down"}.`,
    ),
  ];
  const slopeWrongs = [
    wrong(
      "weight-for-activation",
      "The weight in place of the activation",
      weight,
      say`${W} is what ${Z} gains when ${P} moves. Here ${W} moves, and each step of it counts ${P} times.`,
    ),
    wrong(
      "bias-rule",
      "That is the slope for the bias",
      1,
      say`The bias is added as it is. The weight is multiplied by ${P} first.`,
    ),
    wrong(
      "change-for-slope",
      "That is the step, not the slope",
      change,
      say`The slope is the step of ${Z} for each unit of nudge: divide by the nudge, ${figures(nudge, w)}.`,
    ),
    wrong(
      "upside-down",
      "The quotient stands on its head",
      1 / slope,
      say`Above the line stands what is moved, ${Z}; below it what moves it, ${W}.`,
    ),
    wrong(
      "sum-not-differentiated",
      "This is the weighted sum itself",
      sum,
      say`That is how large ${Z} is. The question is how fast it moves with ${W}.`,
    ),
  ];
  if (!isUnmistakable(change, changeWrongs) || !isUnmistakable(slope, slopeWrongs)) return undefined;
  const delta = maths`\\Delta ${Z}`;
  const times = maths`${figures(slope, before)} \\cdot ${bracketed(nudge, w)}`;
  return assemble({
    title: "A nudge of the weight",
    prompt: say`The weight ${W} is nudged from ${figures(weight, w)} to ${figures(weight + nudge, w)}. What comes in, ${P}, and the bias hold still. How far does ${Z} move, and how far is that for each unit of nudge?`,
    figure,
    asked: [
      askNumber({
        id: "change",
        label: say`The step ${delta}`,
        value: change,
        wrongs: changeWrongs,
        because: say`Yes: ${times}. Each bit of the weight counts ${figures(slope, before)} times, because that is what comes in.`,
        otherwise: say`Work out ${Z} before and after the nudge, and take the difference. What is the nudge multiplied by?`,
        hints: [
          say`Which part of ${Z} = ${W}${P} + ${q("b2.0")} moves, and which holds still?`,
          say`In the figure, look at the disc where the line of ${W} begins.`,
          say`There stands ${figures(slope, before)}. The nudge is ${figures(nudge, w)}. Multiply them.`,
        ],
        lookAt,
      }),
      askNumber({
        id: "slope",
        label: [pen.slope(z, w)],
        value: slope,
        wrongs: slopeWrongs,
        follows: { parts: ["change"], value: ({ change: own = 0 }) => own / nudge },
        because: say`Yes. Step divided by nudge, and that is just what comes in: ${P} is ${figures(slope, before)}.`,
        otherwise: say`Divide the step of ${Z} by the nudge of ${W}.`,
        hints: [
          say`A slope is a quotient. What stands above the line, and what below?`,
          say`You have the step of ${Z}. The nudge of ${W} is ${figures(nudge, w)}.`,
          say`Divide ${figures(change, z)} by ${figures(nudge, w)}.`,
        ],
        lookAt,
      }),
    ],
    lines: [
      say`Only the product moves, and in it only the weight: ${onItsLine(maths`${delta} = ${times} = ${figures(change, z)}`)}`,
      say`For each unit of nudge: ${onItsLine(maths`${pen.slope(z, w)} = ${figures(change, z)} / ${bracketed(nudge, w)} = ${figures(slope, before)}`)}`,
      say`However small the nudge, the quotient is ${P}.`,
    ],
  });
}
