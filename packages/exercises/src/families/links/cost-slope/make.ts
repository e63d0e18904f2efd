import "server-only";
import { firstOf } from "../../../exercise/dice.ts";
import type { Family } from "../../../exercise/exercise.ts";
import { isUnmistakable } from "../../../exercise/tolerance.ts";
import { costMistakes } from "../../../mistakes/wrongs-at.ts";
import { askNumber, assemble } from "../../../parts/assemble.ts";
import { chainOf, taggedTrace } from "../../../scenes/chain.ts";
import { someNetwork } from "../../../scenes/some-network.ts";
import { bracketed, figures, isNeat, maths, onItsLine } from "../../../writing/maths.ts";
import { costAsSquare, penFor, say } from "../../../writing/say.ts";
import { askLink, inNumbers } from "../chain-parts.ts";
import { costWords } from "../link-words.ts";

const choices = {
  weights: [-1.5, -0.8, -0.4, 0.4, 0.6, 0.8, 1.2, 1.5, 2],
  biases: [-0.5, -0.3, -0.2, 0.1, 0.2, 0.3, 0.5],
  inputs: [0.5, 1.5, 2],
  targets: [0, 0.5, 1, 1.5],
};

/** ∂C/∂a of one output, in letters and then in numbers. */
export const costSlope: Family = {
  id: "cost-slope",
  make: (seed) =>
    firstOf(seed, (dice) => {
      const { spec, example } = someNetwork(dice, { sizes: [1, 1], activation: () => "identity", ...choices });
      const chain = chainOf(spec, example, "generic");
      const { a, y } = chain.ids;
      const value = taggedTrace(chain, a).trace.value;
      const [height, target] = [value / 2 + (example.target[0] ?? 0), example.target[0] ?? 0];
      const catalogue = costMistakes(chain);
      // This neuron hands its sum on as it is, so the sum in place of the activation is no mistake in numbers; nor is a
      // lost target that is 0.
      const hidden = ["sum-for-activation", ...(target === 0 ? ["target-lost"] : [])];
      const wrongs = inNumbers(
        chain,
        catalogue.filter(({ name }) => !hidden.includes(name)),
      );
      const isPlain = isNeat(height, 2) && Math.abs(value) >= 0.2 && height >= -1 && height <= 2.5;
      if (!isPlain || !isUnmistakable(value, wrongs)) return undefined;
      const pen = penFor(chain.names);
      const q = pen.quantity;
      const [A, Y] = [q(a), q(y)];
      const gap = maths`${figures(height, a)} - ${bracketed(target, y)}`;
      const meaning =
        value < 0
          ? say`It is negative: the output lies below its target, and raising it lowers the cost.`
          : say`It is positive: the output lies above its target, and raising it raises the cost.`;
      const words = costWords(chain, pen);
      return assemble({
        title: "How fast does the cost follow the output?",
        prompt: say`The last neuron of a network stands at ${maths`${A} = ${figures(height, a)}`}, its target is ${maths`${Y} = ${figures(target, y)}`}, and the cost is ${costAsSquare(A, Y)}. How fast does the cost change when ${A} is nudged? Write it in letters, then in numbers.`,
        figure: { network: spec, example, showsValues: true, layerNames: "letters" },
        asked: [
          askLink({ id: "letters", chain, from: a, link: 0, wrongs: catalogue, words }),
          askNumber({
            id: "number",
            label: say`${pen.slope("C", a)} in numbers`,
            value,
            wrongs,
            because: say`Yes: ${maths`2 \\cdot (${gap}) = ${figures(value, a)}`}. ${meaning}`,
            otherwise: say`Put ${figures(height, a)} and ${figures(target, y)} into your formula, and keep the sign of the gap.`,
            hints: [
              say`Does the cost rise or fall when ${A} rises a little? That gives the sign.`,
              say`In the figure, read ${A} and its target ${Y}. How far is it from one to the other?`,
              say`The gap is ${gap}. The slope is 2 times that.`,
            ],
            lookAt: [a, y, "C"],
          }),
        ],
        lines: [
          say`The cost is the square of the gap. A square changes by 2 times its side: ${onItsLine(pen.equation("C", a, ...taggedTrace(chain, a).factors.map(({ expression }) => expression)))}`,
          say`With the numbers: ${onItsLine(maths`${pen.slope("C", a)} = 2 \\cdot (${gap}) = ${figures(value, a)}`)}`,
          meaning,
        ],
      });
    }),
};
