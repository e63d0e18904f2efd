import "server-only";
import { part } from "../../../mistakes/titles.en.ts";
import { workedOut } from "../../../scenes/parameters.ts";
import { bracketed, figures, maths, neat, onItsLine } from "../../../writing/maths.ts";
import { say } from "../../../writing/say.ts";
import { stepTo } from "../../../writing/step-to.ts";
import { stepWords } from "../step.en.ts";
import { workedStep } from "../step.ts";
import { type ParabolaStep, W } from "./parabola.ts";

export const words = (step: ParabolaStep) => {
  const { scene, rate, weight, slope, landed, costBefore, costAfter, bottom, limit, outcome } = step;
  const { pen, value } = scene;
  const q = pen.quantity;
  const [w, X, A, Y, B, byW] = [q(W), q("x0"), q("a1.0"), q("y0"), q("b1.0"), pen.slope("C", W)];
  const [gapBefore, gapAfter] = [figures(step.gapBefore), figures(step.gapAfter)];
  const ofStep = stepWords(step);
  const slopeIs = workedOut(scene, W);
  const limitIs = maths`${{ tex: `\\frac{1}{${X.tex}^2}`, plain: `1 / ${X.plain}²` }} = ${limit}`;
  const fromTo = say`from ${figures(costBefore)} to ${figures(costAfter)}`;
  const marked = say`The lowest point lies at ${maths`${w} = ${bottom}`}, and the step begins at ${neat(weight)}. Mark where it ends`;
  return {
    prompt: say`One neuron passes its sum on unchanged, so the cost ${maths`${q("C")} = (${w} ${X} + ${B} - ${Y})^2`} is a parabola in the weight. You take one step of gradient descent with the learning rate ${maths`\\eta = ${rate}`}, and only ${w} moves. Where does it land, what does the cost do, and at which rate would steps stop coming nearer?`,
    slope: part({
      label: [byW],
      because: say`Yes: ${slopeIs}.`,
      otherwise: say`The slope for a weight is its input times twice the gap: ${X} · 2(${A} − ${Y}).`,
      hints: [
        say`Which two links lie between the weight and the cost, when the neuron passes its sum on unchanged?`,
        say`In the figure, look at the input ${X} and at the gap between ${A} and ${Y}.`,
        say`${maths`${X} = ${value("x0")}`}, and the gap is ${gapBefore}. Multiply the input by twice the gap.`,
      ],
      mistakes: {
        "missing-two": say`The slope of a square is 2 times its side. Put the 2 back in front of the gap.`,
        "sign-flipped": say`The gap is ${A} minus ${Y}, and the input keeps its own sign.`,
        "bias-rule": say`The weight is multiplied by ${X} before it reaches the sum, so that factor belongs to it.`,
        "square-not-differentiated": say`That is how large the cost is. The question is how fast it changes with the weight.`,
      },
    }),
    landed: part({
      label: say`${w} after the step`,
      because: say`Yes: ${workedStep(step)}.`,
      otherwise: ofStep.otherwise,
      hints: [
        ofStep.hint,
        say`In the figure, look at ${w}: it starts at ${neat(weight)}. The step is ${neat(rate)} times the slope.`,
        say`The step is ${maths`${rate} \\cdot ${bracketed(slope)} = ${rate * slope}`}. Subtract it from ${neat(weight)}.`,
      ],
      mistakes: {
        ...ofStep.mistakes,
        "lands-on-the-bottom": {
          title: "The lowest point, not the end of the step",
          explanation: say`There the cost would be 0. A step does not know where that is: it goes as far as rate times slope says, and here that leads elsewhere.`,
        },
      },
    }),
    options: {
      nearer: say`It falls: the weight stays on its own side of the lowest point.`,
      across: say`It falls: the weight crosses the lowest point and lands nearer to it.`,
      away: say`It rises: the weight crosses the lowest point and lands farther out.`,
      bottom: say`It falls to 0 at once: the weight lands exactly on the lowest point.`,
    },
    outcome: part({
      label: say`What does the cost do?`,
      because: {
        nearer: say`Yes: ${fromTo}. The step is gentle, and the next one will go on in the same direction.`,
        across: say`Yes: ${fromTo}. The step is bold and goes too far, but not so far that it does harm.`,
        away: say`Yes: ${fromTo}. The direction was right and the step too long. The next one would go farther still.`,
      }[outcome],
      otherwise: say`Put in the new weight: what are the sum, the gap, and its square?`,
      hints: [
        say`The slope is true only near the start. What is the cost where the step really lands?`,
        say`Work out ${w} times ${X} plus ${B} with the new weight, and compare its gap with the one in the figure.`,
        say`With ${maths`${w} = ${landed}`} the gap is ${gapAfter}; before it was ${gapBefore}.`,
      ],
      mistakes: {
        "crossing-missed": {
          title: "A crossing of the lowest point is missed",
          explanation: say`${marked}: that is on the other side.`,
        },
        "crossing-imagined": {
          title: "A crossing that does not happen",
          explanation: say`${marked}: it does not go past the lowest point.`,
        },
        "rise-missed": {
          title: "A rise of the cost is missed",
          explanation: say`It does go across, and it lands so far out that the gap is larger than before. Work out the cost there.`,
        },
        "rise-imagined": {
          title: "A rise of the cost that does not happen",
          explanation: say`The gap was ${gapBefore} before the step. Work it out where the right step ends: it is smaller there, and so is its square.`,
        },
        "lands-elsewhere": {
          title: "A step taken to end at the lowest point",
          explanation: say`${marked}, and there the gap is ${gapAfter} and not 0.`,
        },
      },
    }),
    limit: part({
      label: say`The rate at which steps stop coming nearer`,
      because: say`Yes: ${limitIs}. At this rate the weight jumps to the other side and lands just as far out; at any larger one farther.`,
      otherwise: say`Find the rate at which the gap after the step is as large as before, with the opposite sign.`,
      hints: [
        say`How much does a step change the gap? It helps no more once the gap comes out as large as before, on the other side.`,
        say`The weight moves by ${maths`\\eta \\cdot ${X} \\cdot 2`} times the gap, and the sum moves ${X} times as far as the weight.`,
        say`So a step takes away ${maths`2 \\eta ${X}^2`} times the gap. When that is twice the gap, it lands as far out on the other side: ${maths`2 \\eta \\cdot ${value("x0") ** 2} = 2`}.`,
      ],
      mistakes: {
        "lands-on-the-bottom": {
          title: "The rate that lands on the lowest point",
          explanation: say`With this rate the gap is gone after one step. A larger one goes across, and twice this one lands just as far out on the other side.`,
        },
        "limit-doubled": {
          title: "Twice the largest rate",
          explanation: say`With this rate the gap would be three times as large after a step. Look for the rate at which it stays the same size.`,
        },
        "input-not-squared": {
          title: "The input counted only once",
          explanation: say`The slope holds ${X} once because the weight is multiplied by it, and the gap then moves ${X} times as far as the weight. Together that is ${X}².`,
        },
        "upside-down": say`A larger input makes the parabola steeper, so smaller steps are needed. The limit must fall when ${X} grows.`,
      },
    }),
    lines: [
      stepTo("slope", say`The slope at the start: ${onItsLine(maths`${byW} = ${slopeIs}`)}`),
      stepTo("landed", say`The step goes against it: ${onItsLine(maths`${w} - \\eta\\,${byW} = ${workedStep(step)}`)}`),
      stepTo("outcome", say`The gap was ${gapBefore} and is now ${gapAfter}, so the cost goes ${fromTo}.`),
      stepTo(
        "limit",
        say`Every step multiplies the gap by ${maths`1 - 2 \\eta ${X}^2 = ${step.factor}`}. It shrinks as long as that lies between −1 and 1, which is until ${maths`\\eta = ${limitIs}`}.`,
      ),
    ],
  };
};
