import "server-only";
import { type Example, gradientOf } from "@nn/core";
import { firstOf } from "../../../exercise/dice.ts";
import type { Exercise, Family } from "../../../exercise/exercise.ts";
import { isUnmistakable, toleranceNote } from "../../../exercise/tolerance.ts";
import { wrongAt } from "../../../mistakes/wrong.ts";
import { type Asked, askNumber, assemble } from "../../../parts/assemble.ts";
import type { WrongNumber } from "../../../parts/number/part.ts";
import type { QuestionTable } from "../../../question/question.ts";
import { workedOut } from "../../../scenes/parameters.ts";
import { type Scene, sceneOf } from "../../../scenes/scene.ts";
import { someNetwork } from "../../../scenes/some-network.ts";
import { figures, isNeat, maths, onItsLine, sumText } from "../../../writing/maths.ts";
import { say } from "../../../writing/say.ts";

const W = "w1.0.0";
const inputs = [-4, -3, -1.5, -0.4, 0.4, 1.5, 2.5, 3, 4];
const biases = [-1, -0.5, -0.4, 0.3, 0.4, 0.5, 1];
const targets = [-1, 0, 1, 2, 3];

/** One example: the network with it in, its slope, and whether that is given or asked. */
interface Row {
  readonly scene: Scene;
  readonly slope: number;
  readonly isGiven: boolean;
}

/** The slopes of several examples in a table, and their mean. */
export const averageTable: Family = {
  id: "average-table",
  make: (seed) =>
    firstOf(seed, (dice) => {
      const count = dice.pick([2, 3, 3, 4]);
      const { spec } = someNetwork(dice, { sizes: [1, 1], activation: () => "identity", biases });
      const rows = Array.from({ length: count }, (_, i): Row => {
        const example: Example = { input: [dice.pick(inputs)], target: [dice.pick(targets)] };
        const scene = sceneOf({ spec, example });
        // With many examples some are done already: nobody learns more from the fourth product.
        return { scene, slope: gradientOf(scene.network, [example]).of(W), isGiven: i < count - 2 };
      });
      return exerciseFor(rows);
    }),
};

function exerciseFor(rows: readonly Row[]): Exercise | undefined {
  const [first] = rows;
  if (!first || !areClear(rows)) return undefined;
  const { network } = first.scene;
  const mean = gradientOf(
    network,
    rows.map(({ scene }) => scene.example),
  ).of(W);
  const wrongs = rows.map((row) => (row.isGiven ? [] : slopeWrongs(row)));
  const whole = meanWrongs(rows, mean);
  const isPlain = isNeat(mean, 3) && Math.abs(mean) >= 0.3;
  if (!isPlain || !isUnmistakable(mean, whole, 0)) return undefined;
  if (!rows.every(({ slope, isGiven }, i) => isGiven || isUnmistakable(slope, wrongs[i] ?? [], 0))) return undefined;
  const asked = rows.flatMap((row, i) => (row.isGiven ? [] : [slopePart(row, i, wrongs[i] ?? [])]));
  const { pen } = first.scene;
  const slopes = rows.map(({ slope }) => slope);
  return assemble({
    title: "Examples in a table",
    prompt: say`One neuron, which hands its sum on as it is: ${maths`${pen.quantity("a1.0")} = ${pen.quantity(W)} ${pen.quantity("x0")} + ${pen.quantity("b1.0")}`}. It has seen ${["", "", "two", "three", "four"][rows.length] ?? rows.length} examples; the figure shows the first. The cost of one example is ${maths`(${pen.quantity("a1.0")} - ${pen.quantity("y0")})^2`}, and the whole cost is the mean of these. ${rows.some(({ isGiven }) => isGiven) ? "Some slopes are given. " : ""}Fill in the slope for each example alone, and then the slope of the whole cost.`,
    asked: [...asked, meanPart(rows, mean, whole)],
    table: tableOf(rows),
    figure: first.scene.figure,
    lines: [
      say`For one example the slope is the input times twice the gap:`,
      ...rows.map(
        ({ scene }, i) => say`Example ${i + 1}: ${onItsLine(maths`${pen.slope(`C`, W)} = ${workedOut(scene, W)}`)}`,
      ),
      say`The whole cost is the mean of the costs, so its slope is the mean of the slopes: ${onItsLine(fraction(slopes, mean))}`,
    ],
  });
}

/** (a + b + c) / n = mean */
function fraction(slopes: readonly number[], mean: number) {
  const { tex, plain } = sumText(slopes);
  const right = figures(mean);
  return {
    tex: `\\frac{${tex}}{${slopes.length}} = ${right.tex}`,
    plain: `(${plain}) / ${slopes.length} = ${right.plain}`,
  };
}

/** The examples pull both ways, their numbers are easy, and no two of them are the same. */
function areClear(rows: readonly Row[]): boolean {
  const slopes = rows.map(({ slope }) => slope);
  const isPlain = slopes.every((slope) => isNeat(slope, 2) && Math.abs(slope) >= 0.5 && Math.abs(slope) <= 30);
  const isMixed = slopes.some((slope) => slope < 0) && slopes.some((slope) => slope > 0);
  return isPlain && isMixed && new Set(rows.map(({ scene }) => scene.value("x0"))).size === rows.length;
}

function tableOf(rows: readonly Row[]): QuestionTable {
  const [first] = rows;
  if (!first) throw new RangeError("a table of examples has a row");
  const { pen } = first.scene;
  // A column speaks of every example, and the figure shows the first alone: only that row points into it.
  const head = (id: string) => {
    const { tex, plain } = pen.quantity(id);
    return [{ tex, plain }];
  };
  const columns = ["x0", "y0", "a1.0"];
  return {
    caption: "The examples and their slopes",
    columns: [say`example`, ...columns.map(head), [pen.slope("C", W)]],
    rows: [
      ...rows.map(({ scene, slope, isGiven }, i) => ({
        head: say`${i + 1}`,
        cells: [
          ...columns.map((id) => ({ given: [figures(scene.value(id), i === 0 ? id : undefined)] })),
          isGiven ? { given: [figures(slope)] } : { part: partId(i) },
        ],
      })),
      { head: say`mean`, cells: [null, null, null, { part: "mean" }] },
    ],
  };
}

const partId = (i: number): string => `example${i + 1}`;

function slopeWrongs({ scene, slope }: Row): readonly WrongNumber[] {
  const { pen, value } = scene;
  const wrong = wrongAt([W, "x0", "a1.0", "y0"]);
  const [X, A, Y] = [pen.quantity("x0"), pen.quantity("a1.0"), pen.quantity("y0")];
  const gap = value("a1.0") - value("y0");
  return [
    wrong(
      "missing-two",
      "The 2 of the square is missing",
      slope / 2,
      say`The slope of a square is 2 times its side. Put the 2 back in front of the gap.`,
    ),
    wrong(
      "sign-flipped",
      "The sign is turned round",
      -slope,
      say`The gap is ${A} minus ${Y}, and the input keeps its own sign.`,
    ),
    wrong(
      "bias-rule",
      "That is the slope for the bias",
      2 * gap,
      say`The weight is multiplied by ${X} before it reaches the sum, so that factor belongs to it.`,
    ),
    wrong(
      "weight-for-activation",
      "The weight in place of the input",
      2 * gap * value(W),
      say`Here the weight moves and ${X} holds still, so a nudge counts ${X} times.`,
    ),
    wrong(
      "missing-cost",
      "The last link is missing",
      value("x0"),
      say`This says how fast ${A} moves. The cost follows with 2(${A} − ${Y}): multiply by that.`,
    ),
    wrong(
      "square-not-differentiated",
      "The cost itself, not its slope",
      gap * gap,
      say`That is the cost of this example. The question is how fast it changes with the weight.`,
    ),
  ];
}

function slopePart({ scene, slope }: Row, i: number, wrongs: readonly WrongNumber[]): Asked {
  const { pen, value } = scene;
  const [A, Y] = [pen.quantity("a1.0"), pen.quantity("y0")];
  const gap = value("a1.0") - value("y0");
  return askNumber({
    id: partId(i),
    label: say`${pen.slope("C", W)} of example ${i + 1}`,
    value: slope,
    wrongs,
    because: say`Yes: ${workedOut(scene, W)}. ${slope > 0 ? "This example wants the weight lower." : "This example wants the weight higher."}`,
    otherwise: say`Take the row of this example: its input, times twice the gap between ${A} and ${Y}.`,
    hints: [
      say`If only this example counted, how fast would the cost follow the weight?`,
      say`In the row of the table, look at the input and at the gap between ${A} and ${Y}.`,
      say`The input is ${figures(value("x0"))} and the gap is ${figures(gap)}. Multiply the input by twice the gap.`,
    ],
    lookAt: [W, "a1.0", "y0"],
  });
}

function meanWrongs(rows: readonly Row[], mean: number): readonly WrongNumber[] {
  const wrong = wrongAt([W, "C"]);
  const slopes = rows.map(({ slope }) => slope);
  const average = (of: (row: Row) => number): number => rows.reduce((sum, row) => sum + of(row), 0) / rows.length;
  const x = average(({ scene }) => scene.value("x0"));
  const gap = average(({ scene }) => scene.value("a1.0") - scene.value("y0"));
  return [
    wrong(
      "sum-for-mean",
      "The sum, not the mean",
      mean * rows.length,
      say`The whole cost is the mean of the costs of the examples, and so is its slope. Divide the sum by ${rows.length}.`,
    ),
    wrong(
      "signs-lost",
      "The signs are lost",
      average(({ slope }) => Math.abs(slope)),
      say`Some examples want the weight higher and some lower, and in part they cancel. Keep each sign when you add.`,
    ),
    wrong(
      "averaged-too-early",
      "The mean is taken too early",
      x * 2 * gap,
      say`This multiplies the mean input by the mean gap. First work out the whole slope of each example, then take the mean.`,
    ),
    wrong(
      "sign-flipped",
      "The sign is turned round",
      -mean,
      say`The mean keeps the sign of the sum. The minus of gradient descent comes later, when the step is taken.`,
    ),
    wrong(
      "one-example",
      "Only one example speaks",
      slopes[0] ?? 0,
      say`That is the slope of the first example alone. The others pull at the weight as well.`,
    ),
  ];
}

function meanPart(rows: readonly Row[], mean: number, wrongs: readonly WrongNumber[]): Asked {
  const slopes = rows.map(({ slope }) => slope);
  const parts = rows.flatMap(({ isGiven }, i) => (isGiven ? [] : [partId(i)]));
  const total = (own: Readonly<Record<string, number>>): number =>
    rows.reduce((sum, { slope, isGiven }, i) => sum + (isGiven ? slope : (own[partId(i)] ?? 0)), 0);
  const pull =
    mean > 0 ? "Together the examples want the weight lower." : "Together the examples want the weight higher.";
  return askNumber({
    id: "mean",
    label: say`Mean over the examples`,
    note: toleranceNote,
    value: mean,
    wrongs,
    follows: { parts, value: (own) => total(own) / rows.length },
    because: say`Yes: ${fraction(slopes, mean)}. ${pull}`,
    otherwise: say`Add the slopes of the ${rows.length} examples with their signs, and divide by ${rows.length}.`,
    hints: [
      say`If the cost is a mean, what is its slope made of?`,
      say`Look at the last column of the table: which examples pull the weight up, which pull it down?`,
      say`Your slopes with their signs add up to a sum; divide it by ${rows.length}.`,
    ],
    lookAt: [W, "C"],
  });
}
