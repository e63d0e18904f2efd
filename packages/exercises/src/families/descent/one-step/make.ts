import "server-only";
import type { Exercise, Family } from "../../../exercise/exercise.ts";
import { isUnmistakable, TOLERANCE, toleranceNote } from "../../../exercise/tolerance.ts";
import type { WrongNumber } from "../../../parts/number/part.ts";
import { taggedTrace, valuesOf } from "../../../scenes/chain.ts";
import { pleasantChain } from "../../../scenes/pleasant.ts";
import { penFor, say, shown } from "../../../writing/say.ts";

/** Never 1: a rate that changes nothing hides what it is for. */
const rates = [0.5, 2, 3, 4];

/** One step downhill by hand: w minus learning rate times slope. */
export const oneStep: Family = {
  id: "one-step",
  make: (seed) =>
    pleasantChain(seed, { hidden: "relu", layers: 2, sigma: "sigmoid" }, (chain) => {
      const weight = valuesOf(chain)[chain.ids.w] ?? 0;
      const slope = Number(shown(taggedTrace(chain, chain.ids.w).trace.value));
      const rate = rates[seed % rates.length] ?? 2;
      const right = weight - rate * slope;
      // A step that can hardly be seen teaches nothing, and one across half the landscape does no better.
      const isVisible = Math.abs(rate * slope) >= 0.12 && Math.abs(rate * slope) <= 1.2 && Math.abs(right) >= 0.1;
      if (!isVisible) return undefined;
      const pen = penFor(chain.names);
      const w = pen.quantity(chain.ids.w);
      const lookAt = [chain.ids.w, "C"];
      const wrong = (
        name: string,
        title: string,
        value: number,
        explanation: WrongNumber["explanation"],
      ): WrongNumber => ({
        name,
        title,
        value,
        explanation,
        lookAt,
      });
      const wrongs: readonly WrongNumber[] = [
        wrong(
          "uphill",
          "That step goes uphill",
          weight + rate * slope,
          say`The slope says where the cost rises. We want it to fall, so the step is taken against the slope: subtract.`,
        ),
        wrong(
          "step-only",
          "The step without its starting point",
          rate * slope,
          say`That is how far to go. The weight starts at ${shown(weight, 2)}, and the step is taken from there.`,
        ),
        wrong(
          "turned-step-only",
          "The step without its starting point",
          -rate * slope,
          say`That is how far to go, and in the right direction. The weight starts at ${shown(weight, 2)}, and the step is taken from there.`,
        ),
        wrong(
          "gradient-for-weight",
          "The slope in place of the weight",
          slope,
          say`The slope tells how steep it is at the weight's place; the question is where the weight stands after the step.`,
        ),
        wrong(
          "scaled-weight",
          "The weight is multiplied too",
          rate * (weight - slope),
          say`The learning rate scales the slope alone. The weight itself is kept whole, and the scaled slope is taken from it.`,
        ),
        wrong(
          "rate-left-out",
          "The learning rate is left out",
          weight - slope,
          say`The slope is multiplied by the learning rate ${String(rate)} before it is subtracted: the rate says how bold the step is.`,
        ),
        wrong(
          "rate-divides",
          "The learning rate divides",
          weight - slope / rate,
          say`A larger learning rate must make a longer step, so it multiplies the slope.`,
        ),
      ];
      if (!isUnmistakable(right, wrongs)) return undefined;
      const bracketed = slope < 0 ? `(${shown(slope)})` : shown(slope);
      const sum = `${shown(weight, 2)} - ${String(rate)} \\cdot ${bracketed}`;
      const plainSum = `${shown(weight, 2)} − ${String(rate)} · ${bracketed}`.replaceAll("-", "−");
      const exercise: Exercise = {
        question: {
          title: "One step downhill",
          prompt: say`The weight ${w} stands at ${shown(weight, 2)}. For this example the slope ${pen.slope("C", chain.ids.w)} is ${shown(slope)}, and the learning rate is ${String(rate)}. Take one step of gradient descent. Where does ${w} stand then?`,
          parts: [
            {
              id: "weight",
              kind: "number",
              label: say`New ${w}`,
              keys: [],
              note: toleranceNote,
            },
          ],
          figure: { network: chain.spec, example: chain.example, showsValues: true, layerNames: "letters" },
        },
        parts: [
          {
            kind: "number",
            id: "weight",
            names: { variables: [] },
            value: right,
            tolerance: TOLERANCE,
            wrongs,
            because: say`Yes: ${plainSum} = ${shown(right)}. ${slope > 0 ? say`The slope is positive, so the weight goes down.` : say`The slope is negative, so the weight goes up.`}`,
            otherwise: say`Subtract learning rate times slope from the weight. With a negative slope, subtracting makes the weight larger.`,
            hints: [
              say`The cost should fall. Does the weight have to go with the slope or against it?`,
              say`In the figure, look at the arrow beside ${w}: it shows where the cost rises. The step goes the other way, ${String(rate)} times as far as the slope is long.`,
              say`The step is ${String(rate)} times ${shown(slope)}, which is ${shown(rate * slope)}. Subtract it from ${shown(weight, 2)}.`,
            ],
            lookAt,
          },
        ],
        solution: {
          lines: [
            say`Downhill is against the slope, so the step is subtracted from the weight.`,
            say`${{ tex: `${w.tex} - \\eta\\,${pen.slope("C", chain.ids.w).tex} = ${sum} = ${shown(right)}`, plain: `${plainSum} = ${shown(right).replace("-", "−")}`, display: true }}`,
          ],
          answers: { weight: { latex: shown(right), plain: shown(right) } },
        },
      };
      return exercise;
    }),
};
