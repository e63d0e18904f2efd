import "server-only";
import { shownNumber } from "@nn/notation";
import { and } from "@nn/words/en";
import { part } from "../../../mistakes/titles.en.ts";
import { figures, maths, onItsLine, sumText } from "../../../writing/maths.ts";
import { type Pen, say, shown } from "../../../writing/say.ts";

interface Drawn {
  readonly pen: Pen;
  /** Id of the weight. */
  readonly w: string;
  /** For each example alone, and over all of them. */
  readonly slopes: readonly number[];
  readonly slope: number;
}

export const words = ({ pen, w, slopes, slope }: Drawn) => {
  const W = pen.quantity(w);
  const count = slopes.length;
  const sum = sumText(slopes);
  const total = figures(slope * count);
  return {
    prompt: say`A network has seen ${count} examples. For each of them alone, the slope ${pen.slope("C", w)} would be ${and(slopes.map((each) => shownNumber(each)))}. The cost is the mean over the examples. How fast does it change when ${W} is nudged?`,
    slope: part({
      label: [pen.slope("C", w)],
      because: say`Yes. Every example pulls at the weight, and the mean is what they agree on: ${shown(slope)}.`,
      otherwise: say`Add the ${count} slopes with their signs and divide by ${count}.`,
      hints: [
        say`If the cost is a mean, what is its slope made of?`,
        say`Look at the signs: which examples want ${W} higher, and which want it lower?`,
        say`The sum of the slopes is ${shown(slope * count)}. There are ${count} of them.`,
      ],
      mistakes: {
        "sum-for-mean": say`The cost of several examples is the mean of their costs, and so is its slope. Divide the sum by ${count}.`,
        "signs-lost": say`Some examples want the weight higher and some lower, and they may cancel. Keep each sign when you add.`,
        "one-example": say`That is the slope of the first example alone. The others pull at ${W} as well.`,
        "sign-flipped": say`The mean of the slopes keeps their sign. The minus of gradient descent comes later, when the step is taken.`,
        "step-for-slope": {
          title: "A step in place of the slope",
          explanation: say`That is where ${W} would stand after a step. The question is the slope itself.`,
        },
      },
    }),
    lines: [
      say`The slope of a mean is the mean of the slopes.`,
      say`Add the slopes, each with its sign: ${onItsLine(maths`${sum} = ${total}`)}`,
      say`Divide by the number of examples: ${onItsLine({ tex: `\\frac{${total.tex}}{${count}} \\approx ${shown(slope)}`, plain: `${total.plain} / ${count} ≈ ${shownNumber(slope)}` })}`,
    ],
  };
};
