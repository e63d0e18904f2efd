import "server-only";
import { part } from "../../../mistakes/titles.en.ts";
import type { Chain } from "../../../scenes/chain.ts";
import { bracketed, figures, maths, neat, onItsLine } from "../../../writing/maths.ts";
import { say } from "../../../writing/say.ts";
import { stepWords } from "../step.en.ts";
import { landingOf, type Step, workedStep } from "../step.ts";

interface Drawn {
  readonly chain: Chain;
  readonly step: Step;
}

export const words = ({ chain: { pen, ids }, step }: Drawn) => {
  const { weight, slope, rate } = step;
  const [w, byW] = [pen.quantity(ids.w), pen.slope("C", ids.w)];
  const { otherwise, hint, mistakes } = stepWords(step);
  return {
    prompt: say`The weight ${w} stands at ${neat(weight)}. For this example the slope ${byW} is ${figures(slope)}, and the learning rate is ${neat(rate)}. Take one step of gradient descent. Where does ${w} stand then?`,
    weight: part({
      label: say`New ${w}`,
      because: say`Yes: ${workedStep(step)}. ${slope > 0 ? "The slope is positive, so the weight goes down." : "The slope is negative, so the weight goes up."}`,
      otherwise,
      hints: [
        hint,
        say`In the figure, look at the arrow beside ${w}: it shows which way the cost rises. The step goes the other way, and is ${neat(rate)} times as long as the slope.`,
        say`The step is ${neat(rate)} times ${figures(slope)}, which is ${figures(rate * slope)}. Subtract it from ${neat(weight)}.`,
      ],
      mistakes: {
        ...mistakes,
        "gradient-for-weight": {
          title: "The slope in place of the weight",
          explanation: say`The slope says how steep the cost is where the weight stands now. The question is where the weight stands after the step.`,
        },
        "scaled-weight": {
          title: "The weight is multiplied too",
          explanation: say`The learning rate scales the slope alone. The weight itself stays whole, and the scaled slope is subtracted from it.`,
        },
        "rate-divides": {
          title: "The learning rate divides",
          explanation: say`A larger learning rate must make a longer step, so it multiplies the slope.`,
        },
      },
    }),
    lines: [
      say`Downhill is against the slope, so the step is subtracted from the weight.`,
      say`The step is the learning rate times the slope: ${onItsLine(maths`\\eta\\,${byW} = ${rate} \\cdot ${bracketed(slope)} = ${rate * slope}`)}`,
      say`Take it away from the weight: ${onItsLine(maths`${w} - \\eta\\,${byW} = ${weight} - ${bracketed(rate * slope)} = ${landingOf(step)}`)}`,
    ],
  };
};
