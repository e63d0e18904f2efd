import "server-only";
import { known, part } from "../../../mistakes/titles.en.ts";
import { workedOut } from "../../../scenes/parameters.ts";
import type { Scene } from "../../../scenes/scene.ts";
import { figures, maths, onItsLine, sumText } from "../../../writing/maths.ts";
import { say } from "../../../writing/say.ts";
import { stepTo } from "../../../writing/step-to.ts";

export const W = "w1.0.0";

/** One example: the network with it in, its slope, and whether that is given or asked. */
export interface Row {
  readonly scene: Scene;
  readonly slope: number;
  readonly isGiven: boolean;
}

interface Drawn {
  readonly first: Scene;
  readonly rows: readonly Row[];
  readonly mean: number;
}

const counts = ["", "one", "two", "three", "four"];

export const words = ({ first: { pen }, rows, mean }: Drawn) => {
  const q = pen.quantity;
  const [A, Y, X] = [q("a1.0"), q("y0"), q("x0")];
  const count = rows.length;
  const sum = sumText(rows.map(({ slope }) => slope));
  const result = figures(mean);
  const fraction = {
    tex: `\\frac{${sum.tex}}{${count}} = ${result.tex}`,
    plain: `(${sum.plain}) / ${count} = ${result.plain}`,
  };
  // A column speaks of every example, and the figure shows the first alone: its head points nowhere.
  const head = (id: string) => [{ tex: q(id).tex, plain: q(id).plain }];
  return {
    prompt: say`One neuron, which hands its sum on as it is: ${maths`${A} = ${q(W)} ${X} + ${q("b1.0")}`}. It has seen ${counts[count] ?? count} examples; the figure shows the first, which is number 0. The cost of one example is ${maths`(${A} - ${Y})^2`}, and the whole cost is the mean of these. ${rows.some(({ isGiven }) => isGiven) ? "Some slopes are given. " : ""}Fill in the slope for each example alone, and then the slope of the whole cost.`,
    table: {
      caption: "The examples and their slopes",
      columns: [say`example`, head("x0"), head("y0"), head("a1.0"), [pen.slope("C", W)]],
      example: (i: number) => say`${i}`,
      mean: say`mean`,
    },
    example: ({ scene, slope }: Row, i: number) =>
      part({
        label: say`${pen.slope("C", W)} of example ${i}`,
        because: say`Yes: ${workedOut(scene, W)}. ${slope > 0 ? "This example wants the weight lower." : "This example wants the weight higher."}`,
        otherwise: say`Take the row of this example: its input, times twice the gap between ${A} and ${Y}.`,
        hints: [
          say`If only this example counted, how fast would the cost follow the weight?`,
          say`In the row of the table, look at the input and at the gap between ${A} and ${Y}.`,
          say`The input is ${figures(scene.value("x0"))} and the gap is ${figures(scene.value("a1.0") - scene.value("y0"))}. Multiply the input by twice the gap.`,
        ],
        mistakes: {
          "missing-two": say`The slope of a square is 2 times its side. Put the 2 back in front of the gap.`,
          "sign-flipped": say`The gap is ${A} minus ${Y}, and the input keeps its own sign.`,
          "bias-rule": say`The weight is multiplied by ${X} before it reaches the sum, so that factor belongs to it.`,
          "weight-for-activation": {
            title: "The weight in place of the input",
            explanation: say`Here the weight moves and ${X} holds still, so a nudge counts ${X} times.`,
          },
          "missing-cost": say`This says how fast ${A} moves. The cost follows with 2(${A} − ${Y}): multiply by that.`,
          "square-not-differentiated": say`That is the cost of this example. The question is how fast it changes with the weight.`,
        },
      }),
    oneExample: known(
      "one-example",
      say`That is the slope of one example alone. The others pull at the weight as well.`,
    ),
    mean: part({
      label: say`Mean over the examples`,
      because: say`Yes: ${fraction}. ${mean > 0 ? "Together the examples want the weight lower." : "Together the examples want the weight higher."}`,
      otherwise: say`Add the slopes of the ${count} examples with their signs, and divide by ${count}.`,
      hints: [
        say`If the cost is a mean, what is its slope made of?`,
        say`Look at the last column of the table: which examples pull the weight up, which pull it down?`,
        say`Your slopes with their signs add up to a sum; divide it by ${count}.`,
      ],
      mistakes: {
        "sum-for-mean": say`The whole cost is the mean of the costs of the examples, and so is its slope. Divide the sum by ${count}.`,
        "signs-lost": say`Some examples want the weight higher and some lower, and in part they cancel. Keep each sign when you add.`,
        "averaged-too-early": {
          title: "The mean is taken too early",
          explanation: say`This multiplies the mean input by the mean gap. First work out the whole slope of each example, then take the mean.`,
        },
        "sign-flipped": say`The mean keeps the sign of the sum. The minus of gradient descent comes later, when the step is taken.`,
        "one-example": say`That is the slope of the first example alone. The others pull at the weight as well.`,
      },
    }),
    lines: [
      say`For one example the slope is the input times twice the gap:`,
      ...rows.map(({ scene, isGiven }, i) => {
        const line = say`Example ${i}: ${onItsLine(maths`${pen.slope("C", W)} = ${workedOut(scene, W)}`)}`;
        return isGiven ? line : stepTo(`example${i + 1}`, line);
      }),
      stepTo(
        "mean",
        say`The whole cost is the mean of the costs, so its slope is the mean of the slopes: ${onItsLine(fraction)}`,
      ),
    ],
  };
};
