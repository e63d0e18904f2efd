import "server-only";
import { family } from "../../../exercise/family.ts";
import { askFormula } from "../../../parts/formula/ask.ts";
import { keysFor, penWith } from "../plain-calculus.ts";
import { polynomial, slopeTerms, type Term, X } from "../polynomial.ts";
import { termSlipWords } from "../term-slips.en.ts";
import { termSlips } from "../term-slips.ts";
import { about } from "./about.ts";
import { words } from "./words.en.ts";

const letters = { pen: penWith(X), keys: keysFor("x") };

/** f′(x) of two powers and a constant. */
export const powerDerivative = family({
  about,
  words,
  draw: (dice) => ({
    high: { of: dice.pick([2, 3, 4, 5, -2, -3]), x: dice.pick([3, 4, 5]) },
    low: { of: dice.pick([-5, -4, -3, -2, 2, 3, 4, 5, 6]), x: dice.pick([1, 2]) },
    rest: { of: dice.pick([-8, -6, -5, -3, 3, 4, 5, 7, 9]), x: 0 },
  }),
  parts: ({ high, low, rest }, words) => {
    const [highSlope, lowSlope] = [slopeTerms([high]), slopeTerms([low])];
    const slope = [...highSlope, ...lowSlope];
    const ofBoth = (change: (term: Term) => Term) => polynomial([high, low].map(change));
    return [
      askFormula({
        id: "slope",
        letters,
        key: polynomial(slope),
        words: words.slope,
        lookAt: [],
        mistakes: {
          "exponent-kept": ofBoth(({ of, x }) => ({ of: of * x, x })),
          "exponent-raised": ofBoth(({ of, x }) => ({ of: of * x, x: x + 1 })),
          "exponent-not-in-front": ofBoth(({ of, x }) => ({ of, x: x - 1 })),
          "coefficient-lost": ofBoth(({ of, x }) => ({ of: Math.sign(of) * x, x: x - 1 })),
          "constant-kept": polynomial([...slope, rest]),
          "function-for-slope": polynomial([high, low, rest]),
          "sign-of-a-term": polynomial([...highSlope, ...lowSlope.map((term) => ({ ...term, of: -term.of }))]),
          "term-lost": polynomial(highSlope),
        },
        further: termSlips([high, low], rest).map((slip) => ({ ...termSlipWords[slip.name], ...slip })),
      }),
    ];
  },
});
