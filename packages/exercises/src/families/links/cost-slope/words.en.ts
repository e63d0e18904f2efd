import "server-only";
import type { Expression } from "@nn/algebra";
import { costWords } from "../../../mistakes/cost.en.ts";
import { part } from "../../../mistakes/titles.en.ts";
import type { Chain } from "../../../scenes/chain.ts";
import { bracketed, figures, maths, onItsLine } from "../../../writing/maths.ts";
import { costAsSquare, say } from "../../../writing/say.ts";

interface Drawn {
  readonly chain: Chain;
  /** Where the activation stands, and where it should. */
  readonly height: number;
  readonly target: number;
  readonly formula: Expression;
  readonly slope: number;
}

export const words = ({ chain, height, target, formula, slope }: Drawn) => {
  const { pen, ids } = chain;
  const { a, y } = ids;
  const [A, Y] = [pen.quantity(a), pen.quantity(y)];
  const gap = maths`${figures(height, a)} - ${bracketed(target, y)}`;
  const twiceTheGap = maths`2 \\cdot (${gap}) = ${figures(slope, a)}`;
  const meaning =
    slope < 0
      ? say`It is negative: the output lies below its target, and raising it lowers the cost.`
      : say`It is positive: the output lies above its target, and raising it raises the cost.`;
  const letters = costWords(chain);
  return {
    prompt: say`The last neuron of a network has the activation ${maths`${A} = ${figures(height, a)}`}, its target is ${maths`${Y} = ${figures(target, y)}`}, and the cost is ${costAsSquare(A, Y)}. How fast does the cost change when ${A} is nudged? Write it in letters, then in numbers.`,
    letters,
    number: part({
      label: say`${pen.slope("C", a)} in numbers`,
      because: say`Yes: ${twiceTheGap}. ${meaning}`,
      otherwise: say`Put ${figures(height, a)} and ${figures(target, y)} into the formula of the slope, and keep the sign of the gap.`,
      hints: [
        say`Does the cost rise or fall when ${A} rises a little? That gives the sign.`,
        say`In the figure, read ${A} and its target ${Y}. How far apart are they?`,
        say`The gap is ${gap}. The slope is 2 times that.`,
      ],
      mistakes: letters.mistakes,
    }),
    lines: [
      say`The cost is the square of the gap, so its slope is 2 times the gap: ${onItsLine(pen.equation("C", a, formula))}`,
      say`With the numbers: ${onItsLine(maths`${pen.slope("C", a)} = ${twiceTheGap}`)}`,
      meaning,
    ],
  };
};
