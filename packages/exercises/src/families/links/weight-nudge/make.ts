import "server-only";
import { trace } from "@nn/core";
import { family } from "../../../exercise/family.ts";
import { TOLERANCE } from "../../../exercise/tolerance.ts";
import { askNumber } from "../../../parts/number/ask.ts";
import { sceneOf } from "../../../scenes/scene.ts";
import { someNetwork } from "../../../scenes/some-network.ts";
import { over, times } from "../../../writing/arithmetic.ts";
import { isNeat } from "../../../writing/maths.ts";
import { about } from "./about.ts";
import { words } from "./words.en.ts";

const nudges = [0.01, 0.02, 0.1, 0.2, -0.01, -0.1];

const choices = {
  weights: [-2, -1.5, -0.8, -0.5, 0.4, 0.6, 0.8, 1.5, 2.5],
  biases: [-0.5, -0.3, 0.2, 0.4, 0.5],
  inputs: [0.5, 1.5, 2, 3],
};

const lookAt = ["w2.0.0", "a1.0", "z2.0"];

/** The weight is nudged by a little: how far does its weighted sum move, and what is that for each unit of nudge? */
export const weightNudge = family({
  about,
  words,
  draw: (dice) => {
    const made = someNetwork(dice, { sizes: [1, 1, 1], activation: () => "relu", ...choices });
    const scene = sceneOf({ ...made, layerNames: "letters" });
    // The sum is straight in the weight, so any nudge of it shows the slope exactly.
    const slope = trace(scene.network, scene.example, "w2.0.0").paths[0]?.factors[0]?.value ?? 0;
    const nudge = dice.pick(nudges);
    return { scene, slope, nudge, change: slope * nudge };
  },
  isPleasant: ({ scene, slope }) => slope >= 0.3 && slope <= 5 && isNeat(slope, 2) && isNeat(scene.value("z2.0")),
  figure: ({ scene }) => scene.figure,
  parts: ({ scene, slope, nudge, change }, words) => {
    const [weight, sum] = [scene.value("w2.0.0"), scene.value("z2.0")];
    return [
      askNumber({
        id: "change",
        value: change,
        made: times(slope, nudge),
        words: words.change,
        lookAt,
        mistakes: {
          "weight-for-activation": weight * nudge,
          "bias-rule": nudge,
          "sum-for-change": sum + change,
          "slope-for-change": slope,
          "product-for-change": weight * change,
          "sign-flipped": -change,
        },
        mostAlike: 1,
        further: [
          { ...words.before, value: weight * slope },
          { ...words.after, value: (weight + nudge) * slope },
          // Where the step is small, the sum before it cannot be told from the one after.
          ...(Math.abs(change) > TOLERANCE * Math.abs(sum) ? [{ ...words.sumBefore, value: sum }] : []),
        ],
      }),
      askNumber({
        id: "slope",
        value: slope,
        made: over(change, nudge),
        words: words.slope,
        lookAt,
        follows: { parts: ["change"], value: ({ change: own = 0 }) => own / nudge },
        mistakes: {
          "weight-for-activation": weight,
          "bias-rule": 1,
          "change-for-slope": change,
          "upside-down": 1 / slope,
          "sum-not-differentiated": sum,
        },
        mostAlike: 1,
        further: [{ ...words.productForSlope, value: weight * slope }],
      }),
    ];
  },
});
