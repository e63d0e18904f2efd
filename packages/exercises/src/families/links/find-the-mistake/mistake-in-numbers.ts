import "server-only";
import { type Dice, firstOf } from "../../../exercise/dice.ts";
import type { Exercise } from "../../../exercise/exercise.ts";
import { isUnmistakable, TOLERANCE } from "../../../exercise/tolerance.ts";
import { askNumber } from "../../../parts/assemble.ts";
import { wrongNumbers } from "../../../parts/number/ask.ts";
import type { WrongNumber } from "../../../parts/number/part.ts";
import type { RichText, TexPart } from "../../../question/rich-text.ts";
import { type Scene, sceneOf } from "../../../scenes/scene.ts";
import { someNetwork } from "../../../scenes/some-network.ts";
import { bracketed, figures, isNeat, maths } from "../../../writing/maths.ts";
import { say } from "../../../writing/say.ts";
import { aboutCells } from "../../backwards/sweep/sweep.en.ts";
import type { SweepCell } from "../../backwards/sweep/sweep-cell.ts";
import { sweepOf } from "../../backwards/sweep/sweep-cells.ts";
import { type DerivationLine, derivationExercise } from "./derivation.ts";

const choices = {
  weights: [-3, -2, -1.5, -0.5, 0.5, 1.5, 2, 3],
  biases: [-1, -0.5, 0.5, 1.5, 2],
  inputs: [0.5, 1.5, 2, 3],
  targets: [0, 1, 2, 3],
};

/** A backward sweep in numbers; from the slip on, every line is worked out from the wrong one. */
export function backInNumbers(seed: number): Exercise {
  return firstOf(seed, (dice) => {
    const scene = sceneOf(
      someNetwork(dice, { sizes: [1, 1, 1], activation: (layer) => (layer === 1 ? "relu" : "identity"), ...choices }),
    );
    const cells = cellsOf(scene);
    const at = Math.floor(dice.random() * cells.length);
    const cell = cells[at];
    const slip = slipOf(dice, scene, cell);
    const isShort = [scene.value("z1.0"), scene.value("a2.0"), ...cells.map(({ value }) => value)].every((value) =>
      isNeat(value, 3),
    );
    const isAwake = scene.value("z1.0") >= 0.5 && Math.abs(scene.value("a2.0")) <= 8;
    if (!slip || !isShort || !isAwake) return undefined;
    const shown = carried(cells, at, slip.value);
    const wrongs = cell ? wrongsOf(scene, cell, slip) : [];
    const isTellable = isUnmistakable(cell?.value ?? 0, wrongs) && shown.every((value) => isNeat(value, 3));
    return isTellable ? exerciseFor(scene, cells, at, slip, shown, wrongs) : undefined;
  });
}

/** From the cost to the first weight, each line made from the one above. */
function cellsOf(scene: Scene): readonly SweepCell[] {
  const sweep = sweepOf(scene);
  return [sweep.cost(0), sweep.slope(2, 0), sweep.activation(1, 0), sweep.slope(1, 0), sweep.weight(1, 0, 0)];
}

const mistakesAt = (scene: Scene, cell: SweepCell): readonly WrongNumber[] =>
  wrongNumbers({ words: aboutCells(scene)(cell), lookAt: cell.lookAt, mistakes: cell.mistakes });

/** A slip that leaves a number to go on with. */
function slipOf(dice: Dice, scene: Scene, cell: SweepCell | undefined): WrongNumber | undefined {
  const slips = (cell ? mistakesAt(scene, cell) : []).filter(
    ({ name, value }) => name !== "target-lost" && value !== 0,
  );
  return slips.length > 0 ? dice.pick(slips) : undefined;
}

/** The numbers as they stand: right down to the slip, and from there on worked out from what stands above. */
function carried(cells: readonly SweepCell[], at: number, slipped: number): readonly number[] {
  const shown: number[] = [];
  cells.forEach(({ value, from }, i) => {
    if (i < at) shown.push(value);
    else if (i === at) shown.push(slipped);
    else shown.push((shown[i - 1] ?? 0) * (from?.times ?? 1));
  });
  return shown;
}

/** What may be written in place of the wrong number. */
function wrongsOf(scene: Scene, cell: SweepCell, slip: WrongNumber): readonly WrongNumber[] {
  const unchanged = { ...slip, name: "unchanged", title: "That is the line as it stands" };
  // Whatever else leads to the same number: it is the one that stands in the line.
  const others = mistakesAt(scene, cell).filter(
    ({ value }) => Math.abs(value - slip.value) > 2 * TOLERANCE * Math.abs(slip.value),
  );
  return [unchanged, ...others];
}

function exerciseFor(
  scene: Scene,
  cells: readonly SweepCell[],
  at: number,
  slip: WrongNumber,
  shown: readonly number[],
  wrongs: readonly WrongNumber[],
): Exercise {
  const { pen, figure } = scene;
  const cell = cells[at] as SweepCell;
  const lineOf = (quantity: string, value: number): TexPart =>
    maths`${pen.slope("C", quantity)} = ${figures(value, quantity)}`;
  const lines = cells.map(
    ({ quantity, value, lookAt, from }, i): DerivationLine => ({
      shown: lineOf(quantity, shown[i] ?? value),
      right: lineOf(quantity, value),
      why: workingOf(scene, cells[i]),
      lights: [quantity, from?.quantity ?? "y0", ...lookAt.slice(0, 1)],
    }),
  );
  return derivationExercise({
    title: "Find the mistake in the numbers",
    prompt: say`The hidden neuron is a ReLU, the last one hands its sum on as it is, and the cost is ${pen.quantity("C")} = (${pen.quantity("a2.0")} − ${pen.quantity("y0")})². Somebody went back from the cost to the first weight, each line made from the one above, and one slip crept in. Which line is the first that is wrong? Then write the number that should stand there.`,
    figure,
    lines,
    at,
    slip,
    isCarried: true,
    mended: askNumber({
      id: "mended",
      label: say`Its number, as it should be`,
      value: cell.value,
      wrongs,
      because: say`Yes. ${workingOf(scene, cell)}`,
      otherwise: say`Take the line that you chose and work it out from the line above it, with the numbers of the figure.`,
      hints: [
        say`By which factor does one get from the line above to this one?`,
        say`The wrong line is line ${at + 1}, ${pen.slope("C", cell.quantity)}. In the figure, look at the quantities between the two lines.`,
        aboutCells(scene)(cell).hints[2],
      ],
      lookAt: cell.lookAt,
    }),
  });
}

/** How a line comes out, in numbers. */
function workingOf({ pen, value: at }: Scene, cell: SweepCell | undefined): RichText {
  if (!cell) return [];
  const { quantity, value, from } = cell;
  const result = figures(value, quantity);
  if (!from)
    return say`It is ${maths`2 \\cdot (${figures(at("a2.0"), "a2.0")} - ${bracketed(at("y0"), "y0")}) = ${result}`}.`;
  return say`It is ${maths`${pen.slope("C", from.quantity)} \\cdot ${bracketed(from.times)} = ${result}`}.`;
}
