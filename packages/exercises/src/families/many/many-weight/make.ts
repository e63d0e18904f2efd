import "server-only";
import { family } from "../../../exercise/family.ts";
import { askNumber } from "../../../parts/number/ask.ts";
import { sceneOf } from "../../../scenes/scene.ts";
import { someNetwork } from "../../../scenes/some-network.ts";
import { minus, times } from "../../../writing/arithmetic.ts";
import { isNeat } from "../../../writing/maths.ts";
import { about } from "./about.ts";
import { askFactors } from "./factors.ts";
import { outputLink } from "./output-link.ts";
import { words } from "./words.en.ts";

const shapes = [
  [2, 2],
  [2, 2, 2],
  [1, 2, 2],
];
const inputs = [0.5, 1, 1.5, 2, 3];
/** Nearer to 0 than this a sum is 0 but for rounding. */
const BEND = 1e-9;

/** ∂C/∂w_jk in a network with two outputs: three factors, and nothing of the other output. */
export const manyWeight = family({
  about,
  words,
  draw: (dice) => {
    const sizes = dice.pick(shapes);
    const alpha = dice.pick([0.1, 0.2, 0.5]);
    const activation = (layer: number) => (layer === sizes.length - 1 ? "leakyRelu" : "relu");
    const scene = sceneOf(someNetwork(dice, { sizes, activation, alpha, inputs }));
    return { scene, alpha, link: outputLink(scene, dice.pick([0, 1])) };
  },
  isPleasant: ({ scene, link }) => {
    const { value } = scene;
    const { factors, otherFactors, slope, swapped, z, a } = link;
    const shown = [...factors, slope, value(swapped), value(z), value(a), ...otherFactors];
    const arePlain = shown.every((number) => isNeat(number) && Math.abs(number) <= 20);
    // At the bend itself there is no slope.
    const areOffTheBend = scene.pass.weightedSums.flat().every((sum) => Math.abs(sum) > BEND);
    // The two outputs lie on different sides of the bend, so that their slopes cannot be taken for each other.
    return arePlain && areOffTheBend && factors[1] !== otherFactors[0] && value(swapped) !== 0 && factors[0] !== 1;
  },
  figure: ({ scene }) => scene.figure,
  parts: ({ scene: { value }, link }, words) => {
    const { w, z, a, y, before, swapped, slope } = link;
    const [first, bend, cost] = link.factors;
    const [otherBend, otherCost] = link.otherFactors;
    return [
      askFactors(link, words.factors),
      askNumber({
        id: "sum",
        value: first,
        words: words.sum,
        lookAt: [w, before, z],
        mistakes: {
          "weight-for-activation": value(w),
          "indices-swapped": value(swapped),
          "not-differentiated": value(w) * first,
          "sum-not-differentiated": value(z),
        },
      }),
      askNumber({
        id: "slope",
        value: bend,
        words: words.slope,
        lookAt: [z, a],
        mistakes: {
          "other-output": otherBend,
          "sigma-for-slope": value(a),
          "sum-for-slope": value(z) === value(a) ? undefined : value(z),
        },
      }),
      askNumber({
        id: "cost",
        value: cost,
        made: times(2, minus(value(a), value(y))),
        words: words.cost,
        lookAt: [a, y, "C"],
        mistakes: {
          "missing-two": cost / 2,
          "sign-flipped": -cost,
          "other-output": otherCost,
          "sum-over-outputs": cost + otherCost,
          "square-not-differentiated": (cost / 2) ** 2,
        },
      }),
      askNumber({
        id: "whole",
        value: slope,
        made: times(first, bend, 2, minus(value(a), value(y))),
        words: words.whole,
        lookAt: [before, w, z, a, "C"],
        follows: {
          parts: ["sum", "slope", "cost"],
          value: (own) => (own.sum ?? 0) * (own.slope ?? 0) * (own.cost ?? 0),
        },
        mistakes: {
          "missing-two": slope / 2,
          "sign-flipped": -slope,
          "indices-swapped": value(swapped) * bend * cost,
          "other-output": first * otherBend * otherCost,
          "sum-over-outputs": first * (bend * cost + otherBend * otherCost),
          // Where the slope is 1 nothing is missing without it.
          "missing-slope": bend === 1 ? undefined : first * cost,
          "missing-cost": first * bend,
          "added-up": first + bend + cost,
        },
      }),
    ];
  },
});
