import "server-only";
import { part } from "../../../mistakes/titles.en.ts";
import { workedOut } from "../../../scenes/parameters.ts";
import type { Scene } from "../../../scenes/scene.ts";
import { listed } from "../../../writing/listed.en.ts";
import { maths, onItsLine } from "../../../writing/maths.ts";
import { say } from "../../../writing/say.ts";
import { stepTo } from "../../../writing/step-to.ts";

interface Drawn {
  readonly scene: Scene;
  /** The hidden neurons whose sums are below 0, and the others. */
  readonly asleep: readonly number[];
  readonly awake: readonly number[];
  /** One of each, whose weights are asked about. */
  readonly sleeper: number;
  readonly waker: number;
  /** The input from which the weight w comes that leads into the awake one. */
  readonly k: number;
  readonly w: string;
}

export const words = ({ scene, asleep, awake, sleeper, waker, k, w }: Drawn) => {
  const { pen, value } = scene;
  const { quantity: q } = pen;
  const [A, Y, W, X] = [q("a2.0"), q("y0"), q(w), q(`x${k}`)];
  const [sum, silence] = [q(`z1.${sleeper}`), q(`a1.${sleeper}`)];
  const [awakeSum, out] = [q(`z1.${waker}`), q(`w2.0.${waker}`)];
  const told = (j: number) => maths`${q(`z1.${j}`)} = ${value(`z1.${j}`)}`;
  const stillOnes = listed([`w1.${sleeper}.0`, `w1.${sleeper}.1`, `w2.0.${sleeper}`].map(q));
  const gap = value("a2.0") - value("y0");
  const sleepers = listed(asleep.map((j) => q(`a1.${j}`)));
  return {
    prompt: say`The hidden neurons are ReLUs: a sum above 0 is handed on as it is, and from a sum below 0 they make 0. The output hands its sum on as it is, and the cost is ${maths`${q("C")} = (${A} - ${Y})^2`}. For this example ${maths`${A} = ${value("a2.0")}`} and ${maths`${Y} = ${value("y0")}`}. A neuron whose sum is below 0 is said to sleep.`,
    table: {
      caption: "Inputs, weights and biases",
      line: say`from`,
      input: say`input`,
      neuron: (j: number) => say`into ${j}`,
      bias: say`bias`,
      onward: say`to output`,
    },
    asleep: part({
      label: say`Which hidden neurons are asleep for this example?`,
      because: say`Yes. ${listed(asleep.map(told))}: below 0 a ReLU is flat, so a small nudge of the sum changes nothing.`,
      otherwise: say`Work out the three sums one by one. Only their sign counts, and a sum below 0 means asleep.`,
      hints: [
        say`What does a ReLU make of a sum below 0? And what if that sum moves a little?`,
        say`In the table, go down the column of each neuron: every input times its weight, and then the bias. Which of ${listed([0, 1, 2].map((j) => q(`z1.${j}`)))} are below 0?`,
        say`${told(sleeper)} is below 0, so that neuron is asleep. ${told(waker)} is above 0, so that one is awake.`,
      ],
      mistakes: {
        "negative-line": {
          title: "A negative weight taken for a sleeping neuron",
          explanation: say`A negative weight on the way out turns a nudge round, and lets it through. What puts a neuron to sleep is its own sum, below 0.`,
        },
        "slope-zero": say`Its sum is above 0, so it hands on every nudge, however small its activation is. Inputs, weights or a bias below 0 do not matter if the sum is above 0.`,
        "sleeper-lost": {
          title: "A sleeping neuron is missed",
          explanation: say`What you chose is asleep, and it is not alone. Work out all three sums.`,
        },
      },
    }),
    still: part({
      label: say`For which of these weights is the slope of the cost 0?`,
      because: say`Yes, ${stillOnes}: those that lead into the sleeping neuron, because no nudge gets through it, and the one that leads out of it, because it is multiplied by an activation of 0.`,
      otherwise: say`For each weight take two factors: the activation where its line begins, and the slope of the neuron where its line ends. If either is 0, so is the product.`,
      hints: [
        say`A slope is a product along the way to the cost. When is a product 0?`,
        say`In the figure, look at the neuron of ${sum}: at the lines that end there, and at the line that begins there.`,
        say`${told(sleeper)}, so the slope of that ReLU is 0, and its activation ${silence} is 0 as well. The first is a factor for the weights that lead in, the second for the one that leads out.`,
      ],
      mistakes: {
        "into-awake": {
          title: "A weight into an awake neuron",
          explanation: say`${awakeSum} is above 0, so a nudge of a weight that leads there reaches ${q(`a1.${waker}`)} and goes on to the output. A sleeping neighbour in the same layer does not stop it.`,
        },
        "out-of-awake": {
          title: "A weight out of an awake neuron",
          explanation: say`${out} is multiplied by ${q(`a1.${waker}`)}, which is not 0, and leads straight into the output. Each nudge of it moves the cost.`,
        },
        "still-weight-lost": {
          title: "A weight that stands still is missed",
          explanation: say`What you chose is right, and there is more. A sleeping neuron stops the slope on both its sides: for the lines that end there, and for the line that begins there.`,
        },
      },
    }),
    slope: part({
      label: [pen.slope("C", w)],
      because: say`Yes: ${workedOut(scene, w)}. The awake ReLU has the slope 1, and of the sleeping ones nothing is felt.`,
      otherwise: say`Multiply ${X}, where the line of ${W} begins, by the weight ${out} on the way and by 2(${A} − ${Y}).`,
      hints: [
        say`Follow a nudge of ${W} to the cost. What is it multiplied by on its way?`,
        say`In the figure, look at ${X}, then at the line of ${out}, then at the gap between ${A} and ${Y}.`,
        say`The last factor is ${maths`2 \\cdot (${A} - ${Y}) = ${2 * gap}`}. Multiply it by ${maths`${X} = ${value(`x${k}`)}`} and by ${maths`${out} = ${value(`w2.0.${waker}`)}`}.`,
      ],
      mistakes: {
        "missing-two": say`The slope of a square is 2 times its side. Put the 2 back in front of the gap.`,
        "sign-flipped": say`The size is right. The gap is ${A} minus ${Y}; then count the minus signs on the way.`,
        "weight-skipped": say`After the hidden neuron the nudge crosses the line of ${out}, and is multiplied by it.`,
        "weight-for-activation": say`Here ${W} moves and ${X} holds still, so a nudge counts ${X} times, and not ${W} times.`,
        "missing-cost": say`This says how fast ${A} moves with ${W}. The cost follows ${A} with 2(${A} − ${Y}): multiply by that.`,
        "sleepers-counted": {
          title: "A sleeping neuron is counted",
          explanation: say`Here the sums below 0 were handed on to the output as they are. A sleeping ReLU hands on 0, so nothing of ${sleepers} is in ${A}.`,
        },
        "slope-zero": say`${told(waker)} is above 0: there the ReLU has the slope 1, and a nudge of ${W} gets through.`,
      },
    }),
    lines: [
      stepTo(
        "asleep",
        say`Asleep, with a sum below 0: ${listed(asleep.map(told))}. Awake, with a sum above 0: ${listed(awake.map(told))}.`,
      ),
      stepTo(
        "still",
        say`The slopes for ${stillOnes} are 0: into the sleeping neuron the factor ${pen.slope(`a1.${sleeper}`, `z1.${sleeper}`)} is 0, and out of it the factor ${silence}. From this example alone, gradient descent cannot wake it.`,
      ),
      stepTo(
        "slope",
        say`Beside it the awake neuron passes everything on: ${onItsLine(maths`${pen.slope("C", w)} = ${X} \\cdot ${out} \\cdot 2(${A} - ${Y}) = ${workedOut(scene, w)}`)}`,
      ),
    ],
  };
};
