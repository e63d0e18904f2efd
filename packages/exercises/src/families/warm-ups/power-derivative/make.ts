import "server-only";
import { firstOf } from "../../../exercise/dice.ts";
import type { Family } from "../../../exercise/exercise.ts";
import { askFormula, assemble } from "../../../parts/assemble.ts";
import type { WrongFormula } from "../../../parts/formula/part.ts";
import { joined, maths, onItsLine } from "../../../writing/maths.ts";
import { say } from "../../../writing/say.ts";
import { polynomial, slopeTerms, type Term, X } from "../polynomial.ts";
import { canBeToldApart, functionOf, keysFor, mistake, penWith, primeOf } from "../warm-up-kit.ts";

const pen = penWith(X);
const written = (...terms: readonly Term[]) => pen.formula(polynomial(terms));

/** f′(x) of two powers and a constant. */
export const powerDerivative: Family = {
  id: "power-derivative",
  make: (seed) =>
    firstOf(seed, (dice) => {
      const high: Term = { of: dice.pick([2, 3, 4, 5, -2, -3]), x: dice.pick([3, 4, 5]) };
      const low: Term = { of: dice.pick([-5, -4, -3, -2, 2, 3, 4, 5, 6]), x: dice.pick([1, 2]) };
      const rest: Term = { of: dice.pick([-8, -6, -5, -3, 3, 4, 5, 7, 9]), x: 0 };
      const wrongs = wrongsFor(high, low, rest);
      const key = polynomial(slopeTerms([high, low]));
      if (!canBeToldApart(key, wrongs)) return undefined;
      const x = pen.quantity(X);
      const [f, slope] = [functionOf("x"), primeOf("x")];
      const [highSlope, lowSlope] = [written(...slopeTerms([high])), written(...slopeTerms([low]))];
      return assemble({
        title: "What is the derivative?",
        prompt: say`Take the function ${maths`${f} = ${written(high, low, rest)}`}. How steep is it at any ${x}? Write its derivative ${slope}.`,
        asked: [
          askFormula({
            id: "slope",
            label: [slope],
            pen,
            keys: keysFor("x"),
            key,
            wrongs,
            definitions: new Map(),
            quotient: () => undefined,
            because: say`Yes: each exponent comes down as a factor and goes down by one, and the constant adds no slope.`,
            otherwise: say`Take one power at a time: put its exponent in front as a factor, then lower the exponent by one.`,
            hints: [
              say`What does each of the three terms do when ${x} is nudged a little?`,
              say`The exponent of a power comes down in front as a factor, and one is taken from it. A constant does not move at all.`,
              say`The first term, ${written(high)}, becomes ${highSlope}. Do the same with ${written(low)}.`,
            ],
            lookAt: [],
          }),
        ],
        lines: [
          say`A sum changes by what its terms change by, so each term can be taken alone.`,
          say`${written(high)} has the slope ${highSlope}: the ${high.x} comes down in front, and the exponent goes down to ${high.x - 1}.`,
          say`${written(low)} has the slope ${lowSlope}. The constant ${written(rest)} stays where it is, so its slope is 0.`,
          say`Together: ${onItsLine(joined([slope, pen.formula(key)], "="))}`,
        ],
      });
    }),
};

function wrongsFor(high: Term, low: Term, rest: Term): readonly WrongFormula[] {
  const both = [high, low];
  const slopes = slopeTerms(both);
  const from = (terms: readonly Term[], change: (term: Term) => Term) => polynomial(terms.map(change));
  const power = written({ of: 1, x: high.x });
  const lowered = written({ of: high.x, x: high.x - 1 });
  return [
    {
      ...mistake(
        "exponent-kept",
        "The exponent was not lowered",
        say`Your factors are right. But the exponent has to go down by one as well: ${power} has the slope ${lowered}.`,
      ),
      formula: from(both, ({ of, x }) => ({ of: of * x, x })),
    },
    {
      ...mistake(
        "exponent-raised",
        "The exponent went up",
        say`Going to the slope, an exponent goes down by one: ${power} has the slope ${lowered}. Raising it is the way back.`,
      ),
      formula: from(both, ({ of, x }) => ({ of: of * x, x: x + 1 })),
    },
    {
      ...mistake(
        "exponent-not-in-front",
        "The exponent did not come down in front",
        say`The exponents are lowered rightly. Each old exponent also comes in as a factor: ${power} has the slope ${lowered}.`,
      ),
      formula: from(slopeTerms(both), (term) => ({
        ...term,
        of: (both.find(({ x }) => x === term.x + 1) ?? term).of,
      })),
    },
    {
      ...mistake(
        "coefficient-lost",
        "A number in front got lost",
        say`The numbers that stood in front stay there as factors: ${written(high)} is ${Math.abs(high.of)} times as steep as ${power}.`,
      ),
      formula: from(both, ({ of, x }) => ({ of: Math.sign(of) * x, x: x - 1 })),
    },
    {
      ...mistake(
        "constant-kept",
        "The constant is still there",
        say`${written(rest)} moves the whole curve up or down without tilting it. It does not change when x does, so its slope is 0.`,
      ),
      formula: polynomial([...slopes, rest]),
    },
    {
      ...mistake(
        "function-for-slope",
        "The function itself in place of its slope",
        say`That is how high the curve is. The question is how steep it is.`,
      ),
      formula: polynomial([...both, rest]),
    },
    {
      ...mistake(
        "sign-of-a-term",
        "A sign turned round",
        say`The second term is ${written(low)}, and its slope keeps its sign: ${written(...slopeTerms([low]))}.`,
      ),
      formula: polynomial(slopes.map((term, i) => (i === 1 ? { ...term, of: -term.of } : term))),
    },
    {
      ...mistake(
        "term-lost",
        "A term is missing",
        say`The first term is right. ${written(low)} moves with x as well, and its slope is added.`,
      ),
      formula: polynomial(slopes.slice(0, 1)),
    },
  ];
}
