import "server-only";
import type { Dice } from "../../../exercise/dice.ts";
import { family } from "../../../exercise/family.ts";
import { TOLERANCE } from "../../../exercise/tolerance.ts";
import { aimed } from "../../../parts/aims.ts";
import { askNumber } from "../../../parts/number/ask.ts";
import { wordsAbout } from "../../../parts/words.ts";
import { type Scene, sceneOf } from "../../../scenes/scene.ts";
import { someNetwork } from "../../../scenes/some-network.ts";
import { figures, isNeat, maths } from "../../../writing/maths.ts";
import type { CellBase, SweepCell } from "../../backwards/sweep/sweep-cell.ts";
import { sweepOf } from "../../backwards/sweep/sweep-cells.ts";
import { about } from "./about.ts";
import { askLine } from "./ask-line.ts";
import type { DerivationLine } from "./derivation.ts";
import { numberWords } from "./mistake-in-numbers.en.ts";

const choices = {
  weights: [-3, -2, -1.5, -0.5, 0.5, 1.5, 2, 3],
  biases: [-1, -0.5, 0.5, 1.5, 2],
  inputs: [0.5, 1.5, 2, 3],
  targets: [0, 1, 2, 3],
};

/** A backward sweep in numbers; from the slip on, every line is worked out from the wrong one. */
export const backInNumbers = family({
  about,
  words: numberWords,
  draw: (dice) => {
    const activation = (layer: number) => (layer === 1 ? "relu" : "identity");
    const scene = sceneOf(someNetwork(dice, { sizes: [1, 1, 1], activation, ...choices }));
    const cells = cellsOf(scene);
    const at = Math.floor(dice.random() * cells.length);
    const cell = cells[at];
    const slip = cell && slipAt(dice, cell);
    if (!slip) return undefined;
    const numbers = carried(cells, at, slip.to);
    const lines = cells.map((each, i) => lineOf(scene, each, numbers[i] ?? each.value));
    return { scene, cells, cell, numbers, lines, at, slip, isCarried: true };
  },
  isPleasant: ({ scene, cells, numbers }) => {
    const [z, a] = [scene.value("z1.0"), scene.value("a2.0")];
    const all = [z, a, ...numbers, ...cells.map(({ value }) => value)];
    return z >= 0.5 && Math.abs(a) <= 8 && all.every((value) => isNeat(value, 3));
  },
  figure: ({ scene }) => scene.figure,
  parts: (drawn, words) => {
    const { cell, slip } = drawn;
    // Whatever else leads to the number of the slip: it is the one that stands in the line.
    const isElsewhere = (value: number) => Math.abs(value - slip.to) > 2 * TOLERANCE * Math.abs(slip.to);
    const others = mistakesAt(cell).filter(({ to }) => isElsewhere(to));
    return [
      askLine(drawn, words),
      askNumber({
        id: "mended",
        value: cell.value,
        words: words.mended,
        lookAt: cell.lookAt,
        mistakes: {},
        also: [
          { name: "unchanged", ...words.unchanged, lookAt: slip.lookAt, value: slip.to },
          ...others.map(({ to, ...other }) => ({ ...wordsAbout(words.slips, other.name), ...other, value: to })),
        ],
        mostAlike: 1,
      }),
    ];
  },
});

/** From the cost to the first weight, each line made from the one above. */
function cellsOf(scene: Scene): readonly SweepCell[] {
  const sweep = sweepOf(scene);
  return [sweep.cost(0), sweep.slope(2, 0), sweep.activation(1, 0), sweep.slope(1, 0), sweep.weight(1, 0, 0)];
}

const mistakesAt = ({ lookAt, mistakes }: CellBase) => aimed(lookAt, mistakes);

/** A slip that leaves a number to go on with. */
function slipAt(dice: Dice, cell: SweepCell) {
  const slips = mistakesAt(cell).filter(({ name, to }) => name !== "target-lost" && to !== 0);
  return slips.length > 0 ? dice.pick(slips) : undefined;
}

/** The numbers as they stand: right down to the slip, and from there on worked out from what stands above. */
function carried(cells: readonly SweepCell[], at: number, slipped: number): readonly number[] {
  const numbers: number[] = [];
  cells.forEach(({ value, from }, i) => {
    if (i < at) numbers.push(value);
    else if (i === at) numbers.push(slipped);
    else numbers.push((numbers[i - 1] ?? 0) * (from?.times ?? 1));
  });
  return numbers;
}

function lineOf({ pen }: Scene, { quantity, value, lookAt, from }: SweepCell, number: number): DerivationLine {
  const write = (slope: number) => maths`${pen.slope("C", quantity)} = ${figures(slope, quantity)}`;
  const lights = [quantity, from?.quantity ?? "y0", ...lookAt.slice(0, 1)];
  return { shown: write(number), right: write(value), lights };
}
