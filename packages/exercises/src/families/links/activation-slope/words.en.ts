import "server-only";
import { call, difference, type Expression, name, number, sum } from "@nn/algebra";
import { mistakes, part } from "../../../mistakes/titles.en.ts";
import { quantityKeys, sigmaKeys } from "../../../parts/formula/index-keys.ts";
import { say } from "../../../writing/say.ts";
import { stepTo } from "../../../writing/step-to.ts";
import { A, type Curve, pen, Z } from "./letters.ts";
import type { FurtherSlip } from "./slips.ts";

interface Drawn {
  readonly curve: Curve;
  /** By what the weighted sum is multiplied before it goes into the curve, if by anything. */
  readonly stretch: Expression | undefined;
  /** What goes into the curve. */
  readonly input: Expression;
  readonly slope: Expression;
}

const meaning: Readonly<Record<Curve, string>> = {
  sigmoid: "σ is the sigmoid, 1 divided by 1 + e to the power of minus its input.",
  tanh: "tanh is the hyperbolic tangent, an S that runs from −1 to 1.",
  softplus: "softplus is the logarithm of 1 + e to the power of its input, a rounded ReLU.",
};

const lesson: Readonly<Record<Curve, string>> = {
  sigmoid: "The slope of the sigmoid is its height times 1 minus its height.",
  tanh: "The slope of tanh is 1 minus the square of its height.",
  softplus: "The slope of softplus is the sigmoid of the same input: flat on the left, 1 on the right.",
};

const keys = [
  ...quantityKeys(pen, [A, Z]),
  { latex: "e^{\\square}", insert: "e^{#?}", plain: "e^(", says: "e to the power of" },
];
const tanhKey = { latex: "\\tanh", insert: "\\tanh\\left(#?\\right)", plain: "tanh(", says: "hyperbolic tangent of" };

export const words = ({ curve, stretch, input, slope }: Drawn) => {
  const [a, z] = [pen.quantity(A), pen.quantity(Z)];
  const one = number(1);
  const shared = {
    "function-for-slope": say`That is ${a}: how high the curve is. The question is how steep it is.`,
    "slope-from-sum": say`The rule is about the height of the curve, so its letter is ${a}, and not what goes in.`,
    "tanh-rule": {
      title: "The rule for tanh",
      explanation: say`One minus the square is the slope of tanh, which runs from −1 to 1. The sigmoid runs from 0 to 1: its slope is its height times one minus its height.`,
    },
    "sigmoid-rule": {
      title: "The rule for the sigmoid",
      explanation: say`Height times one minus height is the slope of the sigmoid, which runs from 0 to 1. tanh runs from −1 to 1: its slope is one minus the square of its height.`,
    },
    "inner-exponential-missing": {
      title: "The exponential in the numerator is missing",
      explanation: say`The slope of a logarithm is one divided by what is inside. What is inside moves too, and its slope, e to that power, belongs in the numerator.`,
    },
    "sigmoid-slope": {
      title: "One derivative too many",
      explanation: say`The slope of softplus is the sigmoid itself. Your answer is how steep the sigmoid is.`,
    },
  };
  const [stretched, inside] = [pen.formula(stretch ?? one), pen.formula(input)];
  return {
    prompt: say`A neuron forms ${a} = ${pen.formula(call(curve, [input]))}. ${meaning[curve]} How fast does ${a} follow when ${z} is nudged? You may use ${a} in your answer.`,
    keys: [...keys, ...(curve === "tanh" ? [tanhKey] : sigmaKeys.slice(0, 1))],
    slope: part({
      label: [pen.slope(A, Z)],
      note: say`Work the slope out: no prime is left in the answer.`,
      because: say`Yes. ${lesson[curve]}${stretch ? " And the stretch inside comes in as a factor." : ""}`,
      otherwise: say`Think of the curve of ${a} over ${z}: where is it flat, where is it steepest? Your slope must be near 0 where it is flat.`,
      hints: [
        say`Where is the curve of this function flat, and where is it steepest?`,
        say`Write the function with e to a power, or recall its slope in terms of its own height ${a}. Is ${z} multiplied by anything inside?`,
        say`${lesson[curve]}${stretch ? say` And what stands inside moves ${pen.formula(stretch)} times as fast as ${z}.` : ""}`,
      ],
      mistakes: {
        ...shared,
        "slope-sign": say`The curve rises everywhere, so its slope is never negative.`,
        "inner-slope-missing": {
          title: "The factor from inside is missing",
          explanation: say`The outer slope is right. But what stands inside, ${pen.formula(input)}, moves ${pen.formula(stretch ?? one)} times as far as ${z}, and that factor belongs in the product.`,
        },
        "slope-rule-sign":
          curve === "tanh"
            ? say`The slope must vanish where ${a} is near 1 or −1. One minus its square does that.`
            : say`The slope must vanish where ${a} is near 1. ${pen.formula(difference(one, name(A)))} does that, ${pen.formula(sum(one, name(A)))} does not.`,
        "square-missing": {
          title: "The square is missing",
          explanation: say`tanh runs from −1 to 1 and is flat at both ends, so both ends must give 0: one minus the square of ${a}.`,
        },
      },
    }),
    further: mistakes<FurtherSlip>({
      ...shared,
      "square-over-bracket": {
        title: "The square reaches too far",
        explanation: say`Only the height is squared: 1 minus the square of ${a}, and not the square of 1 minus ${a}.`,
      },
      "stretch-lost": {
        title: "The stretch inside is lost",
        explanation: say`The slope is taken where the curve is read, and what goes in there is ${inside}, not ${z} alone.`,
      },
      "inner-slope-inverted": {
        title: "The factor from inside is upside down",
        explanation: say`What stands inside moves ${stretched} times as far as ${z}, so the slope is multiplied by ${stretched} and not divided by it.`,
      },
      "inner-slope-twice": {
        title: "The factor from inside is there twice",
        explanation: say`What stands inside moves ${stretched} times as far as ${z}. That factor comes in once.`,
      },
      "input-for-inner-slope": {
        title: "The inside itself, not its slope",
        explanation: say`The factor from inside is how fast ${inside} follows ${z}, and that is ${stretched}, a plain number.`,
      },
      "outer-slope-missing": {
        title: "The slope of the curve is missing",
        explanation: say`${stretched} is how fast the inside follows ${z}. From there a nudge goes on through the curve: one more factor, how steep that is.`,
      },
    }),
    lines: [
      stepTo([], say`${lesson[curve]}`),
      stepTo(
        [],
        stretch
          ? say`Inside stands ${pen.formula(input)}, which moves ${pen.formula(stretch)} times as far as ${z}, so that factor comes in as well.`
          : say`Inside stands ${z} alone, which moves exactly as far as itself, so no other factor comes in.`,
      ),
      stepTo("slope", say`Together: ${pen.equation(A, Z, slope)}`),
    ],
  };
};
