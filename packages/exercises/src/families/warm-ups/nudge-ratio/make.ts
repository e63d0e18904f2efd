import "server-only";
import { family } from "../../../exercise/family.ts";
import { askFormula } from "../../../parts/formula/ask.ts";
import { keysFor } from "../plain-calculus.ts";
import { polynomial, slopeTerms } from "../polynomial.ts";
import { termSlipWords } from "../term-slips.en.ts";
import { termSlips } from "../term-slips.ts";
import { about } from "./about.ts";
import {
  changeTerms,
  functionTerms,
  nudgedFunction,
  nudgePen,
  overNudge,
  type Parabola,
  ratioTerms,
} from "./parabola.ts";
import { changeSlips, ratioSlips } from "./slips.ts";
import { words } from "./words.en.ts";

const withNudge = { pen: nudgePen, keys: keysFor("x", "h") };
// The nudge may still stand in the last answer: then it is told that it has to vanish.
const withoutNudge = { pen: nudgePen, keys: keysFor("x") };

/** From a nudge to the derivative of a parabola: the change, the change for each nudge, and what is left of it at the end. */
export const nudgeRatio = family({
  about,
  words,
  draw: (dice): Parabola => ({
    a: dice.pick([1, 2, 3, -1, -2]),
    b: dice.pick([-5, -4, -3, 2, 3, 4, 5, 6]),
    c: dice.pick([-3, -1, 1, 2, 4, 5, 7]),
  }),
  parts: (parabola, words) => {
    const { a, b, c } = parabola;
    const terms = functionTerms(parabola);
    const change = changeTerms(parabola);
    const ratio = ratioTerms(parabola);
    const slope = slopeTerms(terms);
    const [moving, rest] = [terms.slice(0, 2), { of: c, x: 0 }];
    const nothing = { lookAt: [] };
    return [
      askFormula({
        ...nothing,
        id: "change",
        letters: withNudge,
        key: polynomial(change),
        words: words.change,
        mistakes: {
          "middle-term-missing": polynomial([
            { of: b, x: 0, h: 1 },
            { of: a, x: 0, h: 2 },
          ]),
          "nudge-for-x": polynomial([
            { of: a, x: 0, h: 2 },
            { of: b, x: 0, h: 1 },
            { of: c, x: 0 },
          ]),
          "constant-kept": polynomial([...change, { of: c, x: 0 }]),
          "old-value-kept": nudgedFunction(parabola),
          "square-of-nudge-lost": polynomial(change.slice(0, 2)),
          "change-turned-round": polynomial(change.map((term) => ({ ...term, of: -term.of }))),
        },
        further: changeSlips(parabola).map((slip) => ({ ...words.further[slip.name], ...slip })),
      }),
      askFormula({
        ...nothing,
        id: "ratio",
        letters: withNudge,
        key: polynomial(ratio),
        words: words.ratio,
        mistakes: {
          "middle-term-missing": polynomial([
            { of: b, x: 0 },
            { of: a, x: 0, h: 1 },
          ]),
          "not-divided": polynomial(change),
          "divided-in-part": polynomial([...ratio.slice(0, 2), { of: a, x: 0, h: 2 }]),
          "nudge-dropped-early": polynomial(ratio.slice(0, 2)),
          "constant-kept": overNudge(polynomial(ratio), parabola),
        },
        further: ratioSlips(parabola).map((slip) => ({ ...words.further[slip.name], ...slip })),
      }),
      askFormula({
        ...nothing,
        id: "slope",
        letters: withoutNudge,
        key: polynomial(slope),
        words: words.slope,
        mistakes: {
          "factor-two-missing": polynomial([
            { of: a, x: 1 },
            { of: b, x: 0 },
          ]),
          "exponent-kept": polynomial(terms.map((term) => ({ ...term, of: term.of * term.x }))),
          "constant-kept": polynomial([...slope, { of: c, x: 0 }]),
          "plain-term-lost": polynomial(slope.slice(0, 1)),
          "function-for-slope": polynomial(terms),
        },
        further: [
          ...termSlips(moving, rest).map((slip) => ({ ...termSlipWords[slip.name], ...slip })),
          { name: "nudge-left", ...words.further["nudge-left"], formula: polynomial(ratio) },
        ],
      }),
    ];
  },
});
