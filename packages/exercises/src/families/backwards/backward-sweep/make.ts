import "server-only";
import { type ActivationName, backward } from "@nn/core";
import { type Dice, firstOf } from "../../../exercise/dice.ts";
import type { Exercise, Family } from "../../../exercise/exercise.ts";
import { assemble } from "../../../parts/assemble.ts";
import type { QuestionTable } from "../../../question/question.ts";
import type { RichText, TexPart } from "../../../question/rich-text.ts";
import { inTheMiddle } from "../../../scenes/in-the-middle.ts";
import { type Scene, sceneOf } from "../../../scenes/scene.ts";
import { someNetwork } from "../../../scenes/some-network.ts";
import { bracketed, figures, isNeat, joined, maths, onItsLine } from "../../../writing/maths.ts";
import { inHue, say } from "../../../writing/say.ts";
import { askCell, isTellable, partOfQuantity, type SweepCell } from "../sweep/sweep-cell.ts";
import { sweepOf } from "../sweep/sweep-cells.ts";

interface Shape {
  /** Neurons per layer, the inputs first. */
  readonly sizes: readonly number[];
  readonly output: "identity" | "sigmoid";
  readonly rows: readonly Row[];
}

type Row = "a" | "z" | "w" | "b";

/** Short chains, long ones, and two neurons side by side; never more than three columns. */
const shapes: readonly Shape[] = [
  { sizes: [1, 1, 1], output: "identity", rows: ["a", "z", "w", "b"] },
  { sizes: [1, 1, 1], output: "sigmoid", rows: ["a", "z", "w", "b"] },
  { sizes: [1, 2, 1], output: "identity", rows: ["a", "z", "w"] },
  { sizes: [1, 1, 1, 1], output: "identity", rows: ["a", "z", "w"] },
];

const choices = {
  weights: [-3, -2, -1.5, -0.5, 0.5, 1.5, 2, 3, 4],
  biases: [-1, -0.5, 0.5, 1.5, 2],
  inputs: [0.5, 1.5, 2, 3],
  targets: [0, 1, 2, 3, 4],
};

/** Fill in a table of slopes from the cost backwards; a slip is carried on and counted once. */
export const backwardSweep: Family = {
  id: "backward-sweep",
  make: (seed) => {
    const shape = shapes[seed % shapes.length] ?? (shapes[0] as Shape);
    return firstOf(seed, (dice) => {
      const scene = someScene(dice, shape);
      if (!isGentle(scene, shape)) return undefined;
      const cells = cellsOf(scene, shape);
      const isPlain = cells.every((cell) => isNeat(cell.value) && Math.abs(cell.value) <= 40 && isTellable(cell));
      return isPlain ? exerciseFor(scene, shape, cells) : undefined;
    });
  },
};

function someScene(dice: Dice, { sizes, output }: Shape): Scene {
  const last = sizes.length - 1;
  const activation = (layer: number): ActivationName => (layer < last ? "relu" : output);
  const made = someNetwork(dice, {
    sizes,
    activation,
    ...choices,
    ...(output === "sigmoid" ? { targets: [0, 1] } : {}),
  });
  return sceneOf(output === "sigmoid" ? inTheMiddle(made, last) : made);
}

/** Neurons of a chain are awake, of two side by side one may sleep; every number that is shown is short. */
function isGentle({ value, network, example }: Scene, { sizes, output }: Shape): boolean {
  const hidden = sizes.slice(1, -1).flatMap((count, i) => Array.from({ length: count }, (_, j) => `${i + 1}.${j}`));
  const sums = hidden.map((at) => value(`z${at}`));
  const last = sizes.length - 1;
  const ends = [value(`z${last}.0`), value(`a${last}.0`), value(`b${last}.0`)];
  const asleep = sums.filter((z) => z < 0).length;
  const isClear = sums.every((z) => Math.abs(z) >= 0.5 && Math.abs(z) <= 12 && isNeat(z, 2));
  const { z } = backward(network, example);
  const isShort = columnsOf(sizes).every(({ layer, j }) => isNeat(z(layer, j)) && Math.abs(z(layer, j)) <= 40);
  const isNear = output === "sigmoid" || Math.abs(value(`a${last}.0`) - value("y0")) <= 6;
  return (
    isClear &&
    isShort &&
    isNear &&
    ends.every((end) => isNeat(end, 2)) &&
    asleep <= (hidden.length > 1 && last === 2 ? 1 : 0)
  );
}

/** From the cost back, as the table is filled in. */
function cellsOf(scene: Scene, { sizes, rows }: Shape): readonly SweepCell[] {
  const sweep = sweepOf(scene);
  const last = sizes.length - 1;
  return columnsOf(sizes).flatMap(({ layer, j }) => {
    const isWide = (sizes[layer - 1] ?? 1) > 1;
    return [
      layer === last ? sweep.cost(j) : sweep.activation(layer, j),
      sweep.slope(layer, j),
      ...(isWide || !rows.includes("w") ? [] : [sweep.weight(layer, j, 0)]),
      ...(rows.includes("b") ? [sweep.bias(layer, j)] : []),
    ];
  });
}

/** Every neuron, from the cost back. */
const columnsOf = (sizes: readonly number[]): readonly { readonly layer: number; readonly j: number }[] =>
  sizes
    .slice(1)
    .flatMap((count, i) => Array.from({ length: count }, (_, j) => ({ layer: i + 1, j })))
    .reverse();

function exerciseFor(scene: Scene, shape: Shape, cells: readonly SweepCell[]): Exercise {
  const { pen, figure } = scene;
  const last = shape.sizes.length - 1;
  const outputWords =
    shape.output === "identity"
      ? say`the last one hands its sum on as it is, so its slope is 1`
      : say`the last one is a sigmoid, which stands just in its middle, where its slope is 0.25`;
  return assemble({
    title: "The backward sweep",
    prompt: say`The hidden neurons are ReLUs; ${outputWords}. The cost is ${pen.quantity("C")} = (${pen.quantity(`a${last}.0`)} − ${pen.quantity("y0")})². How fast does it follow each quantity of the table? Begin on the right, beside the cost, fill in one column from top to bottom, then step one column to the left. Each number is made from one that you have already.`,
    figure,
    table: tableFor(scene, shape, cells),
    asked: cells.map((cell) => askCell(scene, cell)),
    lines: [
      say`The sweep begins at the cost and goes back. Within a neuron it passes the activation function, between two neurons a weight.`,
      ...cells.map((cell) => say`${lineOf(scene, cell)}`),
    ],
  });
}

function tableFor({ pen }: Scene, { sizes, rows }: Shape, cells: readonly SweepCell[]): QuestionTable {
  const columns = [...columnsOf(sizes)].reverse();
  const asked = new Set(cells.map(({ quantity }) => quantity));
  const isChain = sizes.every((count) => count === 1);
  return {
    caption: "Slopes of the cost, to be filled in from right to left",
    columns: [
      say`Slope`,
      ...columns.map(
        ({ layer, j }): RichText => (isChain ? say`layer ${layer}` : [neuronHead(pen.quantity(`a${layer}.${j}`))]),
      ),
    ],
    rows: rows.map((row) => ({
      head: [rowHead(row)],
      cells: columns.map(({ layer, j }) => {
        const quantity = row === "w" ? `w${layer}.${j}.0` : `${row}${layer}.${j}`;
        return asked.has(quantity) ? { part: partOfQuantity(quantity) } : null;
      }),
    })),
  };
}

const neuronHead = ({ tex, plain }: TexPart): TexPart => ({ tex, plain });

const rowHead = (row: Row): TexPart => ({
  tex: `\\frac{\\partial ${inHue("C", "C")}}{\\partial ${inHue(row, row)}}`,
  plain: `∂C/∂${row}`,
});

/** ∂C/∂z = ∂C/∂a · 1 = −1.5, from the slope before. */
function lineOf({ pen, value: at, network }: Scene, { quantity, value, from }: SweepCell): TexPart {
  const slope = pen.slope("C", quantity);
  const result = figures(value, quantity);
  if (from)
    return onItsLine(
      maths`${joined([slope, maths`${pen.slope("C", from.quantity)} \\cdot ${bracketed(from.times)}`], "=")} = ${result}`,
    );
  const a = `a${network.layers.length}.0`;
  return onItsLine(maths`${slope} = 2 \\cdot (${figures(at(a), a)} - ${bracketed(at("y0"), "y0")}) = ${result}`);
}
