import "server-only";
import type { ActivationName } from "@nn/core";
import { type Dice, firstOf } from "../../../exercise/dice.ts";
import type { Exercise, Family } from "../../../exercise/exercise.ts";
import { assemble } from "../../../parts/assemble.ts";
import { inTheMiddle } from "../../../scenes/in-the-middle.ts";
import { type Scene, sceneOf } from "../../../scenes/scene.ts";
import { someNetwork } from "../../../scenes/some-network.ts";
import { bracketed, figures, isNeat, maths, onItsLine } from "../../../writing/maths.ts";
import { say } from "../../../writing/say.ts";
import { askCell, isTellable, type SweepCell } from "../sweep/sweep-cell.ts";
import { sweepOf } from "../sweep/sweep-cells.ts";

/** Four layers; the question is about the second one, L-2, and what the third hands back to it is given. */
const [LAST, ASKED] = [4, 2];
const GIVEN = `z${ASKED + 1}.0`;

const choices = {
  weights: [-2, -1.5, -0.5, 0.5, 1.5, 2, 3],
  biases: [-1, -0.5, 0.5, 1.5, 2],
  inputs: [0.5, 1.5, 2, 3],
  targets: [0, 1, 2, 3],
};

/** What the later layers hand back is known; the rest of the road to a weight or a bias of layer L-2 is not. */
export const furtherBack: Family = {
  id: "further-back",
  make: (seed) =>
    firstOf(seed, (dice) => {
      const hidden = dice.pick<ActivationName>(["relu", "sigmoid"]);
      const scene = someScene(dice, hidden);
      if (!isGentle(scene, hidden)) return undefined;
      // After a ReLU that is awake all three numbers would be the same at the bias.
      const cells = cellsOf(scene, hidden === "relu" ? "weight" : dice.pick(["weight", "bias"]));
      const given = sweepOf(scene).slope(ASKED + 1, 0).value;
      const isPlain = Math.abs(given) <= 12 && cells.every((cell) => isNeat(cell.value) && isTellable(cell));
      return isPlain ? exerciseFor(scene, hidden, cells) : undefined;
    }),
};

function someScene(dice: Dice, hidden: ActivationName): Scene {
  const activation = (layer: number): ActivationName =>
    layer === LAST ? "identity" : layer === ASKED ? hidden : "relu";
  const made = someNetwork(dice, { sizes: [1, 1, 1, 1, 1], activation, ...choices });
  return sceneOf({ ...(hidden === "sigmoid" ? inTheMiddle(made, ASKED) : made), layerNames: "letters" });
}

/** Every neuron is awake, and every number that is shown is short. */
function isGentle({ value }: Scene, hidden: ActivationName): boolean {
  const awake = [1, ...(hidden === "relu" ? [ASKED] : []), 3].map((layer) => value(`z${layer}.0`));
  const shown = [...awake, value("a4.0"), value(`b${ASKED}.0`)];
  return awake.every((z) => z >= 0.25 && z <= 9) && shown.every((number) => isNeat(number) && Math.abs(number) <= 9);
}

function cellsOf(scene: Scene, end: "weight" | "bias"): readonly SweepCell[] {
  const sweep = sweepOf(scene);
  const { from: _, ...handed } = sweep.activation(ASKED, 0);
  const parameter = end === "weight" ? sweep.weight(ASKED, 0, 0) : sweep.bias(ASKED, 0);
  // What the first number is made from is given, so it follows from no answer.
  return [handed, sweep.slope(ASKED, 0), parameter];
}

function exerciseFor(scene: Scene, hidden: ActivationName, cells: readonly SweepCell[]): Exercise {
  const { pen, figure, value } = scene;
  const q = pen.quantity;
  const weight = `w${ASKED + 1}.0.0`;
  const [first, ...later] = cells;
  const end = cells.at(-1)?.quantity ?? "";
  if (!first) throw new RangeError("the road has a first step");
  const given = sweepOf(scene).slope(ASKED + 1, 0).value;
  const kind =
    hidden === "relu" ? say`a ReLU` : say`a sigmoid, which stands just in its middle, where its slope is 0.25`;
  return assemble({
    title: "From what the later layers hand back",
    prompt: say`The backward sweep has come as far as ${q(GIVEN)}: ${maths`${pen.slope("C", GIVEN)} = ${figures(given, GIVEN)}`}. All that lies behind it, up to the cost, is in this number. The neuron of ${q(`a${ASKED}.0`)} is ${kind}. Go on from there: how fast does the cost follow ${q(`a${ASKED}.0`)}, ${q(`z${ASKED}.0`)} and ${q(end)}?`,
    figure,
    asked: cells.map((cell) => askCell(scene, cell)),
    lines: [
      say`Nothing of the later layers has to be worked out again: it is all in ${pen.slope("C", GIVEN)}.`,
      say`Across the weight: ${onItsLine(maths`${pen.slope("C", first.quantity)} = ${figures(given)} \\cdot ${bracketed(value(weight), weight)} = ${figures(first.value)}`)}`,
      ...later.map(
        (cell, i) =>
          say`${i === 0 ? "Through the neuron: " : "To the parameter: "}${onItsLine(maths`${pen.slope("C", cell.quantity)} = ${figures(cells.find(({ quantity }) => quantity === cell.from?.quantity)?.value ?? 0)} \\cdot ${bracketed(cell.from?.times ?? 1)} = ${figures(cell.value)}`)}`,
      ),
    ],
  });
}
