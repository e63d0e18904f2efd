import "server-only";
import { randomFrom, trace } from "@nn/core";
import type { Exercise, Family } from "../../../exercise/exercise.ts";
import { isUnmistakable, TOLERANCE, toleranceNote } from "../../../exercise/tolerance.ts";
import type { WrongNumber } from "../../../parts/number/part.ts";
import { valuesOf } from "../../../scenes/chain.ts";
import { pleasantChain } from "../../../scenes/pleasant.ts";
import { penFor, say, shown } from "../../../writing/say.ts";

const inputs = [-1.5, -1, -0.5, 0.5, 1, 1.5, 2, 2.5];

/** The slope over several examples is the mean of their slopes. */
export const average: Family = {
  id: "average-slope",
  make: (seed) => {
    const random = randomFrom(seed ^ 0x5bd1e995);
    const count = 2 + Math.floor(random() * 3);
    return pleasantChain(seed, { hidden: "sigmoid", layers: 2, sigma: "sigmoid" }, (chain) => {
      const examples = Array.from({ length: count }, () => ({
        input: [inputs[Math.floor(random() * inputs.length)] ?? 1],
        target: [random() < 0.5 ? 0 : 1],
      }));
      const slopes = examples.map((example) => Number(shown(trace(chain.network, example, chain.ids.w).value)));
      const total = slopes.reduce((sum, slope) => sum + slope, 0);
      const right = total / count;
      const isPlain = slopes.every((slope) => Math.abs(slope) >= 0.02) && Math.abs(right) >= 0.03;
      if (!isPlain || new Set(slopes).size < count) return undefined;
      const pen = penFor(chain.names);
      const w = pen.quantity(chain.ids.w);
      const lookAt = [chain.ids.w, "C"];
      const weight = valuesOf(chain)[chain.ids.w] ?? 0;
      const wrongs: readonly WrongNumber[] = [
        {
          name: "sum-for-mean",
          title: "The sum, not the mean",
          value: total,
          lookAt,
          explanation: say`The cost of several examples is the mean of their costs, and so is its slope. Divide the sum by ${count}.`,
        },
        {
          name: "signs-lost",
          title: "The signs are lost",
          value: slopes.reduce((sum, slope) => sum + Math.abs(slope), 0) / count,
          lookAt,
          explanation: say`Some examples want the weight higher and some lower, and they may cancel. Keep each sign when you add.`,
        },
        {
          name: "one-example",
          title: "Only one example speaks",
          value: slopes[0] ?? 0,
          lookAt,
          explanation: say`That is the slope of the first example alone. The others pull at ${w} as well.`,
        },
        {
          name: "sign-flipped",
          title: "The sign is turned round",
          value: -right,
          lookAt,
          explanation: say`The mean of the slopes keeps their sign. The minus of gradient descent comes later, when the step is taken.`,
        },
        {
          name: "step-for-slope",
          title: "A step in place of the slope",
          value: weight - right,
          lookAt,
          explanation: say`That is where ${w} would stand after a step. The question is the slope itself.`,
        },
      ];
      if (!isUnmistakable(right, wrongs)) return undefined;
      const listed = slopes.map((slope) => shown(slope).replace("-", "−"));
      const bracketed = slopes.map((slope) => (slope < 0 ? `(${shown(slope)})` : shown(slope)));
      const exercise: Exercise = {
        question: {
          title: "Many examples, one slope",
          prompt: say`A network has seen ${count} examples. For each of them alone, the slope ${pen.slope("C", chain.ids.w)} would be ${listed.slice(0, -1).join(", ")} and ${listed.at(-1) ?? ""}. The cost is the mean over the examples. How fast does it change when ${w} is nudged?`,
          parts: [{ id: "slope", kind: "number", label: [pen.slope("C", chain.ids.w)], keys: [], note: toleranceNote }],
        },
        parts: [
          {
            kind: "number",
            id: "slope",
            names: { variables: [] },
            value: right,
            tolerance: TOLERANCE,
            wrongs,
            because: say`Yes. Every example pulls at the weight, and the mean is what they agree on: ${shown(right)}.`,
            otherwise: say`Add the ${count} slopes with their signs and divide by ${count}.`,
            hints: [
              say`If the cost is a mean, what is its slope made of?`,
              say`Look at the signs: which examples want ${w} higher, and which want it lower?`,
              say`The sum of the slopes is ${shown(total)}. There are ${count} of them.`,
            ],
            lookAt,
          },
        ],
        solution: {
          lines: [
            say`The slope of a mean is the mean of the slopes.`,
            say`${{ tex: `\\frac{${bracketed.join("+")}}{${count}} \\approx ${shown(right)}`, plain: `(${bracketed.join(" + ")}) / ${count} ≈ ${shown(right)}`.replaceAll("-", "−"), display: true }}`,
          ],
          answers: { slope: { latex: shown(right), plain: shown(right) } },
        },
      };
      return exercise;
    });
  },
};
