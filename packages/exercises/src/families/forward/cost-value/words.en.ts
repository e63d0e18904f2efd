import "server-only";
import { part } from "../../../mistakes/titles.en.ts";
import { maths, onItsLine } from "../../../writing/maths.ts";
import { inHue, say } from "../../../writing/say.ts";
import { stepTo } from "../../../writing/step-to.ts";
import { gapOf, type Pair, type Pairs, workedCost, workedSquare } from "./pairs.ts";

const letter = (id: string) => ({ tex: inHue(id, id), plain: id });
const gapSquared = maths`(${letter("a")} - ${letter("y")})^2`;

export const words = (drawn: Pairs) => {
  const { kind, pairs } = drawn;
  const areOutputs = kind === "outputs";
  const count = pairs.length === 2 ? "two" : "three";
  const one = areOutputs ? "output" : "example";
  // Neurons are counted from 0, examples from 1.
  const numberOf = (i: number) => i + (areOutputs ? 0 : 1);
  return {
    prompt: areOutputs
      ? say`A network with ${count} outputs has seen one example. The table shows each output beside its target. The cost adds up the squares of the gaps. Work out each square, and then the cost.`
      : say`A network with one output has seen ${count} examples. The table shows the output for each beside its target. The cost of one example is the square of its gap, and the cost of all of them is the mean. Work out each square, and then the cost of all examples.`,
    table: {
      caption: "Outputs, targets and squared gaps",
      columns: [say`${one}`, [letter("a")], [letter("y")], [gapSquared]],
      pair: (i: number) => say`${numberOf(i)}`,
      cost: areOutputs ? say`sum` : say`mean`,
    },
    square: (pair: Pair, i: number) =>
      part({
        label: say`Squared gap of ${one} ${numberOf(i)}`,
        because: say`Yes: ${workedSquare(pair)}.`,
        otherwise: say`Subtract the target from the output, and multiply the result by itself.`,
        hints: [
          say`How far is the output from its target?`,
          say`In this row of the table, subtract the target from the output.`,
          say`The gap is ${maths`${pair.a} - ${pair.y} = ${gapOf(pair)}`}. Multiply it by itself.`,
        ],
        mistakes: {
          "not-squared": say`That is the gap. Multiply it by itself: then it is never negative, and large gaps count for more.`,
          "gap-turned": {
            title: "The gap is not squared",
            explanation: say`That is the gap, measured the other way round. Multiply it by itself.`,
          },
          doubled: {
            title: "Doubled in place of squared",
            explanation: say`A square is a number times itself. Twice the gap is the slope of the square, which comes later.`,
          },
          "squares-subtracted": {
            title: "Squared before subtracting",
            explanation: say`First take the gap between output and target, then square it.`,
          },
          "negative-square": {
            title: "A negative square",
            explanation: say`Minus times minus makes plus: the square of a negative gap is positive.`,
          },
          "target-lost": say`What is squared is the gap: the output minus its target.`,
        },
      }),
    cost: part({
      label: areOutputs ? say`Cost of the example` : say`Cost of all examples`,
      because: say`Yes: ${workedCost(drawn)}. One number says how wrong the network is.`,
      otherwise: areOutputs ? say`Add up the squares.` : say`Add up the squares and divide by the number of examples.`,
      hints: [
        areOutputs
          ? say`One example, several outputs: are their squares added, or is a mean taken?`
          : say`Several examples: are their costs added, or is a mean taken?`,
        say`Look at the last column of the table: it holds everything that you need.`,
        areOutputs
          ? say`Add the ${pairs.length} squares.`
          : say`Add the ${pairs.length} squares, and divide by ${pairs.length}.`,
      ],
      mistakes: {
        "mean-for-sum": say`The outputs of one example add up. A mean is taken over examples.`,
        "sum-for-mean": say`The cost of several examples is their mean. Divide the sum by ${pairs.length}.`,
        "not-squared": say`Gaps of different sign would cancel, and a bad network would look good. Square each gap before you add.`,
        "sizes-for-squares": say`Each gap is squared, so that a large one counts for more than several small ones.`,
        "squared-at-the-end": say`This squares the sum of the gaps. Square each gap first, then add.`,
        halved: {
          title: "A half that does not belong",
          explanation: say`Some books put a half in front of the cost. Here there is none.`,
        },
        "one-pair": {
          title: "Only the first output is counted",
          explanation: say`That is the first square alone. The others count as well.`,
        },
      },
    }),
    meanSquared: {
      title: "Squared too late",
      explanation: say`This squares the mean of the gaps. Square each gap first, then take the mean.`,
    },
    lines: [
      say`Each gap is the output minus its target. Squared, it is never negative, whichever way it points.`,
      ...pairs.map((pair, i) => stepTo(`square${i + 1}`, say`${onItsLine(workedSquare(pair))}`)),
      stepTo(
        "cost",
        say`${areOutputs ? "The outputs of one example add up:" : "Over several examples the mean is taken:"} ${onItsLine(workedCost(drawn))}`,
      ),
    ],
  };
};
