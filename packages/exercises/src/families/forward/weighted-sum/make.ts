import "server-only";
import { firstOf } from "../../../exercise/dice.ts";
import type { Exercise, Family } from "../../../exercise/exercise.ts";
import { isUnmistakable, toleranceNote } from "../../../exercise/tolerance.ts";
import { wrongAt } from "../../../mistakes/wrong.ts";
import { type Asked, askNumber, assemble } from "../../../parts/assemble.ts";
import type { WrongNumber } from "../../../parts/number/part.ts";
import type { QuestionTable } from "../../../question/question.ts";
import { type Scene, sceneOf } from "../../../scenes/scene.ts";
import { someNetwork } from "../../../scenes/some-network.ts";
import { bracketed, figures, isNeat, joined, maths, onItsLine } from "../../../writing/maths.ts";
import { say } from "../../../writing/say.ts";

/** What each neuron of a layer adds up. The figure shows letters; the numbers stand in a table. */
export const weightedSum: Family = {
  id: "weighted-sum",
  make: (seed) =>
    firstOf(seed, (dice) => {
      const sizes = dice.pick([
        [2, 1],
        [3, 1],
        [2, 2],
        [3, 2],
      ]);
      const wish = someNetwork(dice, { sizes, activation: () => "sigmoid", inputs: [-2, -1, 0.5, 1.5, 2, 3] });
      return exerciseFor(sceneOf({ ...wish, showsValues: false }));
    }),
};

const each = <T>(count: number, make: (i: number) => T): readonly T[] =>
  Array.from({ length: count }, (_, i) => make(i));

function exerciseFor(scene: Scene): Exercise | undefined {
  const { pen, value, network } = scene;
  const [inputs = 0, neurons = 0] = network.sizes;
  const sums = each(neurons, (j) => ({ j, id: `z1.${j}`, wrongs: sumWrongs(scene, j) }));
  const isPlain = sums.every(({ id }) => isNeat(value(id), 2) && Math.abs(value(id)) >= 0.3);
  const differ = new Set(each(inputs, (k) => value(`x${k}`))).size === inputs;
  if (!isPlain || !differ || !sums.every(({ id, wrongs }) => isUnmistakable(value(id), wrongs, 0))) return undefined;
  const asked = sums.map(({ j, wrongs }) => sumPart(scene, j, wrongs));
  return assemble({
    title: "What does the neuron add up?",
    prompt: say`${neurons === 1 ? "This neuron receives" : "Both neurons receive"} the inputs in the table, each through a line with its own weight. Work out the weighted sum${neurons === 1 ? "" : "s"}, before any function is applied.`,
    asked,
    table: tableOf(scene),
    figure: scene.figure,
    lines: [
      say`Each line brings its weight times its input; the bias comes on top.`,
      ...sums.map(({ j, id }) => say`${onItsLine(maths`${pen.quantity(id)} = ${workedSum(scene, j)} = ${value(id)}`)}`),
    ],
  });
}

function tableOf({ pen, value, network }: Scene): QuestionTable {
  const [inputs = 0, neurons = 0] = network.sizes;
  const into = each(neurons, (j) => j);
  return {
    caption: "Inputs, weights and biases",
    columns: [
      say`line from`,
      say`input`,
      ...into.map((j) => (neurons === 1 ? say`weight` : say`weight into neuron ${j}`)),
    ],
    rows: [
      ...each(inputs, (k) => ({
        head: [pen.quantity(`x${k}`)],
        cells: [
          { given: [figures(value(`x${k}`), `x${k}`)] },
          ...into.map((j) => ({ given: [figures(value(`w1.${j}.${k}`), `w1.${j}.${k}`)] })),
        ],
      })),
      { head: say`bias`, cells: [null, ...into.map((j) => ({ given: [figures(value(`b1.${j}`), `b1.${j}`)] }))] },
    ],
  };
}

/** Weight times input for each line into neuron j. */
const productsOf = ({ value, network }: Scene, j: number): readonly number[] =>
  each(network.sizes[0] ?? 0, (k) => value(`w1.${j}.${k}`) * value(`x${k}`));

const total = (numbers: readonly number[]): number => numbers.reduce((sum, number) => sum + number, 0);

/** 2 · 3 + (−1) · 0.5 + 1 */
function workedSum({ value, network }: Scene, j: number) {
  const products = each(network.sizes[0] ?? 0, (k) => {
    const weight = value(`w1.${j}.${k}`);
    return maths`${k === 0 ? figures(weight) : bracketed(weight)} \\cdot ${bracketed(value(`x${k}`))}`;
  });
  return joined([...products, bracketed(value(`b1.${j}`))], "+");
}

function sumWrongs(scene: Scene, j: number): readonly WrongNumber[] {
  const { pen, value, network } = scene;
  const [inputs = 0, neurons = 0] = network.sizes;
  const bias = value(`b1.${j}`);
  const products = productsOf(scene, j);
  const weights = each(inputs, (k) => value(`w1.${j}.${k}`));
  const B = pen.quantity(`b1.${j}`);
  const wrong = wrongAt([`z1.${j}`, `b1.${j}`, ...each(inputs, (k) => `w1.${j}.${k}`)]);
  const other = 1 - j;
  return [
    wrong(
      "bias-lost",
      "The bias is lost",
      total(products),
      say`The lines are all there. The bias ${B} of the neuron comes on top, as it is.`,
    ),
    wrong(
      "bias-subtracted",
      "The bias is subtracted",
      total(products) - bias,
      say`The bias is added with the sign that it has, whatever that is.`,
    ),
    wrong(
      "inputs-left-out",
      "The weights alone are added",
      total(weights) + bias,
      say`A weight says how much of its input gets across. Multiply each weight by the input of its line, then add.`,
    ),
    wrong(
      "weights-left-out",
      "The inputs alone are added",
      total(each(inputs, (k) => value(`x${k}`))) + bias,
      say`Each input is multiplied by the weight of its line before it is added.`,
    ),
    wrong(
      "signs-lost",
      "The signs are lost",
      total(products.map(Math.abs)) + bias,
      say`A dashed line has a negative weight: what comes through it pulls the sum down. Minus times minus makes plus.`,
    ),
    wrong(
      "line-lost",
      "A line is lost",
      total(products.slice(0, -1)) + bias,
      say`The line from ${pen.quantity(`x${inputs - 1}`)} is missing. Every line that arrives brings a term.`,
    ),
    ...(neurons < 2
      ? []
      : [
          wrong(
            "other-neuron",
            "The weighted sum of the other neuron",
            value(`z1.${other}`),
            say`These are the weights into neuron ${other}. Take the column of neuron ${j}: its weights have ${j} as their first index.`,
          ),
        ]),
  ];
}

function sumPart(scene: Scene, j: number, wrongs: readonly WrongNumber[]): Asked {
  const { pen, value, network } = scene;
  const [Z, B, X, W] = [
    pen.quantity(`z1.${j}`),
    pen.quantity(`b1.${j}`),
    pen.quantity("x0"),
    pen.quantity(`w1.${j}.0`),
  ];
  const [first = 0] = productsOf(scene, j);
  return askNumber({
    id: `sum${j + 1}`,
    label: [Z],
    ...(j === 0 ? { note: toleranceNote } : {}),
    value: value(`z1.${j}`),
    wrongs,
    because: say`Yes: ${maths`${workedSum(scene, j)} = ${value(`z1.${j}`)}`}.`,
    otherwise: say`Multiply each input by the weight of its line to this neuron, add the products, and add the bias ${B}.`,
    hints: [
      say`What does each line bring to the neuron, and what does the neuron have of its own?`,
      say`In the figure, look at the ${network.sizes[0] ?? 0} lines that arrive at ${Z}; the table has their weights and inputs.`,
      say`The first line brings ${maths`${W} ${X} = ${first}`}. Do the same for the others, add them up, and add the bias.`,
    ],
    lookAt: [`z1.${j}`, `b1.${j}`],
  });
}
