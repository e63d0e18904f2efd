import "server-only";
import type { ActivationName } from "@nn/core";
import type { Dice } from "../../../exercise/dice.ts";
import { family } from "../../../exercise/family.ts";
import { inTheMiddle } from "../../../scenes/in-the-middle.ts";
import { type Scene, sceneOf } from "../../../scenes/scene.ts";
import { someNetwork } from "../../../scenes/some-network.ts";
import { isNeat } from "../../../writing/maths.ts";
import { askCells, type SweepCell } from "../sweep/sweep-cell.ts";
import { sweepOf } from "../sweep/sweep-cells.ts";
import { about } from "./about.ts";
import { type Hidden, words } from "./words.en.ts";

/** Four layers; the question is about the second one, L-2, and what the third hands back to it is given. */
const [LAST, ASKED] = [4, 2];

const numbers = {
  weights: [-2, -1.5, -0.5, 0.5, 1.5, 2, 3],
  biases: [-1, -0.5, 0.5, 1.5, 2],
  inputs: [0.5, 1.5, 2, 3],
  targets: [0, 1, 2, 3],
};

/** What the later layers hand back is known; the rest of the path to a weight or a bias of layer L-2 is not. */
export const furtherBack = family({
  about,
  words,
  draw: (dice) => {
    const hidden = dice.pick<Hidden>(["relu", "sigmoid"]);
    const scene = someScene(dice, hidden);
    if (!isGentle(scene, hidden)) return undefined;
    // After a ReLU that is awake all three numbers would be the same at the bias.
    const end = hidden === "relu" ? "weight" : dice.pick(["weight", "bias"] as const);
    const sweep = sweepOf(scene);
    const parameter = end === "weight" ? sweep.weight(ASKED, 0, 0) : sweep.bias(ASKED, 0);
    const cells: readonly SweepCell[] = [sweep.activation(ASKED, 0), sweep.slope(ASKED, 0), parameter];
    return { scene, hidden, given: sweep.slope(ASKED + 1, 0), cells };
  },
  isPleasant: ({ given, cells }) => Math.abs(given.value) <= 12 && cells.every(({ value }) => isNeat(value)),
  figure: ({ scene }) => scene.figure,
  parts: ({ cells }, words) => askCells(cells, words.cell),
});

function someScene(dice: Dice, hidden: Hidden): Scene {
  const activation = (layer: number): ActivationName =>
    layer === LAST ? "identity" : layer === ASKED ? hidden : "relu";
  const made = someNetwork(dice, { sizes: [1, 1, 1, 1, 1], activation, ...numbers });
  return sceneOf({ ...(hidden === "sigmoid" ? inTheMiddle(made, ASKED) : made), layerNames: "letters" });
}

/** Every neuron is awake, and every number that is shown is short. */
function isGentle({ value }: Scene, hidden: Hidden): boolean {
  const awake = [1, ...(hidden === "relu" ? [ASKED] : []), 3].map((layer) => value(`z${layer}.0`));
  const shown = [...awake, value("a4.0"), value(`b${ASKED}.0`)];
  return awake.every((z) => z >= 0.25 && z <= 9) && shown.every((number) => isNeat(number) && Math.abs(number) <= 9);
}
