import "server-only";
import { part } from "../../../mistakes/titles.en.ts";
import { joined, maths, onItsLine } from "../../../writing/maths.ts";
import { say } from "../../../writing/say.ts";
import { stepTo } from "../../../writing/step-to.ts";
import { functionOf, penWith, primeOf } from "../plain-calculus.ts";
import { polynomial, slopeTerms, type Term, X } from "../polynomial.ts";

interface Drawn {
  readonly high: Term;
  readonly low: Term;
  /** The constant. */
  readonly rest: Term;
}

const pen = penWith(X);
const written = (...terms: readonly Term[]) => pen.formula(polynomial(terms));
const slopeOf = (...terms: readonly Term[]) => written(...slopeTerms(terms));
const [f, slope, x] = [functionOf("x"), primeOf("x"), pen.quantity(X)];

export const words = ({ high, low, rest }: Drawn) => {
  const power = { of: 1, x: high.x };
  const rule = say`${written(power)} has the slope ${slopeOf(power)}`;
  return {
    prompt: say`Take the function ${maths`${f} = ${written(high, low, rest)}`}. How steep is it at any ${x}? Write its derivative ${slope}.`,
    slope: part({
      label: [slope],
      because: say`Yes: each exponent comes down as a factor and goes down by one, and the constant adds no slope.`,
      otherwise: say`Take one power at a time: put its exponent in front as a factor, then lower the exponent by one.`,
      hints: [
        say`What does each of the three terms do when ${x} is nudged a little?`,
        say`The exponent of a power comes down in front as a factor, and one is taken from it. A constant does not move at all.`,
        say`The first term, ${written(high)}, becomes ${slopeOf(high)}. Do the same with ${written(low)}.`,
      ],
      mistakes: {
        "exponent-kept": say`The factors in front are right. But the exponent has to go down by one as well: ${rule}.`,
        "exponent-raised": {
          title: "The exponent went up",
          explanation: say`On the way to the slope, an exponent goes down by one: ${rule}. Raising it is the way back.`,
        },
        "exponent-not-in-front": say`The exponents are lowered correctly. Each old exponent also comes in as a factor: ${rule}.`,
        "coefficient-lost": {
          title: "A number in front is lost",
          explanation: say`The numbers that stood in front stay there as factors: ${written(high)} is ${Math.abs(high.of)} times as steep as ${written(power)}.`,
        },
        "constant-kept": say`${written(rest)} moves the whole curve up or down without tilting it. It does not change when x does, so its slope is 0.`,
        "function-for-slope": say`That is how high the curve is. The question is how steep it is.`,
        "sign-of-a-term": {
          title: "A sign is turned round",
          explanation: say`The second term is ${written(low)}, and its slope keeps its sign: ${slopeOf(low)}.`,
        },
        "term-lost": {
          title: "A term is missing",
          explanation: say`The first term is right. ${written(low)} moves with x as well, and its slope is added.`,
        },
      },
    }),
    lines: [
      say`A sum changes by what its terms change by, so each term can be taken alone.`,
      stepTo(
        [],
        say`${written(high)} has the slope ${slopeOf(high)}: the ${high.x} comes down in front, and the exponent goes down to ${high.x - 1}.`,
      ),
      stepTo(
        [],
        say`${written(low)} has the slope ${slopeOf(low)}. The constant ${written(rest)} stays where it is, so its slope is 0.`,
      ),
      stepTo("slope", say`Together: ${onItsLine(joined([slope, slopeOf(high, low)], "="))}`),
    ],
  };
};
