import "server-only";
import { name } from "@nn/algebra";
import { family } from "../../../exercise/family.ts";
import { askFormula, wrongFormulas } from "../../../parts/formula/ask.ts";
import { productOf } from "../../../scenes/chain.ts";
import { keysFor, U, Y } from "../plain-calculus.ts";
import { polynomial, slopeTerms, X } from "../polynomial.ts";
import { about } from "./about.ts";
import { type Nested, outerSlope, pen, wholeSlope } from "./chain-nested.ts";
import { words } from "./words.en.ts";
import { insideKept, insideMistakes, outsideMistakes, outsideSlips, wholeMistakes } from "./wrong-ways.ts";

/** A function of a function: the slope of each, and their product. */
export const chainWarmUp = family({
  about,
  words,
  draw: (dice): Nested => ({
    outer: dice.pick(["power", "power", "power", "exp", "sin"] as const),
    exponent: dice.pick([2, 3, 4, 5]),
    terms: [
      { of: dice.pick([2, 3, 4, 5, -2, -3]), x: dice.pick([1, 1, 2]) },
      { of: dice.pick([-5, -4, -2, -1, 1, 3, 4, 6]), x: 0 },
    ],
  }),
  parts: (nested, words) => {
    const [ofOuter, ofInner, ofWhole] = [
      outerSlope(nested, name(U)),
      polynomial(slopeTerms(nested.terms)),
      wholeSlope(nested, name(U)),
    ];
    const slopes = new Map([
      [`${Y} ${U}`, ofOuter],
      [`${U} ${X}`, ofInner],
      [`${Y} ${X}`, ofWhole],
    ]);
    const letters = {
      pen,
      keys: [...keysFor("x", "u"), ...words.keys],
      definitions: new Map([[U, polynomial(nested.terms)]]),
      quotient: (of: string, by: string) => slopes.get(`${of} ${by}`),
    };
    const common = { letters, isWorkedOut: true, lookAt: [] };
    const outer = { ...common, id: "outer", key: ofOuter, words: words.outer, mistakes: outsideMistakes(nested) };
    const further = outsideSlips(nested).map((slip) => ({ ...words.further[slip.name], ...slip }));
    const inner = {
      ...common,
      id: "inner",
      key: ofInner,
      letters: { ...letters, keys: keysFor("x") },
      words: words.inner,
      mistakes: insideMistakes(nested),
    };
    // A wrong factor beside the right one.
    const carried = [
      ...wrongFormulas(outer)
        .filter((wrong) => wrong.name !== "function-for-slope" && wrong.name !== "exponential-lost")
        .map((wrong) => ({ ...wrong, formula: productOf([ofInner, wrong.formula]) })),
      ...wrongFormulas(inner)
        .filter((wrong) => wrong.name === "constant-kept")
        .map((wrong) => ({ ...wrong, formula: productOf([wrong.formula, ofOuter]) })),
    ];
    return [
      askFormula({ ...outer, further }),
      askFormula(inner),
      askFormula({
        ...common,
        id: "whole",
        key: ofWhole,
        productOf: ["outer", "inner"],
        words: words.whole,
        mistakes: wholeMistakes(nested),
        also: carried,
        further: [
          ...further.map((slip) => ({ ...slip, formula: productOf([ofInner, slip.formula]) })),
          ...insideKept(nested).map((formula) => ({ ...words.insideKept, formula: productOf([formula, ofOuter]) })),
        ],
      }),
    ];
  },
});
