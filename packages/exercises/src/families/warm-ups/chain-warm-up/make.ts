import "server-only";
import { type Expression, name } from "@nn/algebra";
import { firstOf } from "../../../exercise/dice.ts";
import type { Family } from "../../../exercise/exercise.ts";
import { askFormula, assemble } from "../../../parts/assemble.ts";
import { joined, maths, onItsLine } from "../../../writing/maths.ts";
import { say } from "../../../writing/say.ts";
import { polynomial, slopeTerms, X } from "../polynomial.ts";
import { canBeToldApart, keysFor, penWith, powerKey, rate, U, Y } from "../warm-up-kit.ts";
import { type Nested, outerOf, outerSlope, wholeSlope } from "./chain-nested.ts";
import { insideMistakes, nestedMistakes, outsideMistakes } from "./mistakes.ts";

const pen = penWith(X, U, Y);
const outerKeys = {
  power: [],
  exp: [{ latex: "e^{\\square}", insert: "e^{#?}", plain: "e^(", says: "e to the power of" }],
  sin: [
    { latex: "\\cos", insert: "\\cos\\left(#?\\right)", plain: "cos(", says: "cosine of" },
    { latex: "\\sin", insert: "\\sin\\left(#?\\right)", plain: "sin(", says: "sine of" },
  ],
};

/** A function of a function: the slope of each, and their product. */
export const chainWarmUp: Family = {
  id: "chain-warm-up",
  make: (seed) =>
    firstOf(seed, (dice) => {
      const nested: Nested = {
        outer: dice.pick(["power", "power", "power", "exp", "sin"] as const),
        exponent: dice.pick([2, 3, 4, 5]),
        terms: [
          { of: dice.pick([2, 3, 4, 5, -2, -3]), x: dice.pick([1, 1, 2]) },
          { of: dice.pick([-5, -4, -2, -1, 1, 3, 4, 6]), x: 0 },
        ],
      };
      const inside = polynomial(nested.terms);
      const keys = { outer: outerSlope(nested, name(U)), inner: polynomial(slopeTerms(nested.terms)) };
      const whole = wholeSlope(nested, name(U));
      const wrongs = {
        outer: outsideMistakes(nested, pen),
        inner: insideMistakes(nested, pen),
        whole: nestedMistakes(nested, pen),
      };
      const isClear =
        canBeToldApart(keys.outer, wrongs.outer, inside) &&
        canBeToldApart(keys.inner, wrongs.inner) &&
        canBeToldApart(whole, wrongs.whole, inside);
      if (!isClear) return undefined;
      const shown = (formula: Expression) => pen.formula(formula);
      const inX = shown(wholeSlope(nested, inside));
      const [x, u, y] = [pen.quantity(X), pen.quantity(U), pen.quantity(Y)];
      const [dyDu, duDx, dyDx] = [rate("y", "u"), rate("u", "x"), rate("y", "x")];
      const common = {
        pen,
        definitions: new Map([[U, inside]]),
        quotient: (of: string, by: string) => slopes.get(`${of} ${by}`),
        isWorkedOut: true,
        lookAt: [],
      };
      const slopes = new Map([
        [`${Y} ${U}`, keys.outer],
        [`${U} ${X}`, keys.inner],
        [`${Y} ${X}`, whole],
      ]);
      const keyboard = [...keysFor("x", "u").slice(0, -1), powerKey, ...outerKeys[nested.outer]];
      const chain = maths`${dyDx} = ${dyDu} \\cdot ${duDx}`;
      return assemble({
        title: "A function inside a function",
        prompt: say`Take ${maths`${y} = ${shown(outerOf(nested, inside))}`}. Call the inside ${maths`${u} = ${shown(inside)}`}, so that ${maths`${y} = ${shown(outerOf(nested, name(U)))}`}. A nudge of ${x} moves ${u}, and that moves ${y}. How fast is each step, and how fast is the whole way?`,
        asked: [
          askFormula({
            ...common,
            id: "outer",
            label: [dyDu],
            keys: keyboard,
            key: keys.outer,
            wrongs: wrongs.outer,
            because: say`Yes. This step knows only ${u}, and nothing of what ${u} is made of.`,
            otherwise: say`Forget what ${u} is made of, and take the slope of ${shown(outerOf(nested, name(U)))} as if ${u} were the variable.`,
            hints: [
              say`If ${u} alone were nudged, how fast would ${y} follow?`,
              say`${y} is ${shown(outerOf(nested, name(U)))}. Which rule gives the slope of that?`,
              say`${rule[nested.outer]} Here that is ${shown(keys.outer)}.`,
            ],
          }),
          askFormula({
            ...common,
            id: "inner",
            label: [duDx],
            keys: keysFor("x"),
            key: keys.inner,
            wrongs: wrongs.inner,
            because: say`Yes: the constant does not move, and the rest moves with ${x}.`,
            otherwise: say`Look at ${maths`${u} = ${shown(inside)}`} alone. What does a nudge of ${x} do to each term?`,
            hints: [
              say`How fast does the inside follow when ${x} is nudged?`,
              say`Look at ${maths`${u} = ${shown(inside)}`} alone, term by term. Does the last term move?`,
              say`The constant adds nothing, and ${shown(polynomial(nested.terms.slice(0, 1)))} has the slope ${shown(keys.inner)}.`,
            ],
          }),
          askFormula({
            ...common,
            id: "whole",
            label: [dyDx],
            note: say`You may write ${u} or what it stands for.`,
            keys: keyboard,
            key: whole,
            wrongs: wrongs.whole,
            because: say`Yes. The two steps follow one another, so their rates multiply.`,
            otherwise: say`You have the rate of each step. A nudge passes through both, one after the other.`,
            hints: [
              say`If ${u} moves some times as fast as ${x}, and ${y} some times as fast as ${u}, how fast does ${y} move?`,
              say`Rates along one way multiply: ${chain}.`,
              say`Multiply ${shown(keys.outer)} by ${shown(keys.inner)}.`,
            ],
          }),
        ],
        product: { whole: "whole", factors: ["outer", "inner"] },
        lines: [
          say`The outside. ${rule[nested.outer]} ${onItsLine(joined([dyDu, shown(keys.outer)], "="))}`,
          say`The inside. Its constant does not move. ${onItsLine(joined([duDx, shown(keys.inner)], "="))}`,
          say`One step follows the other, so the rates multiply: ${onItsLine(maths`${chain} = ${inX}`)}`,
        ],
      });
    }),
};

const rule = {
  power: "The exponent of a power comes down in front and goes down by one.",
  exp: "The slope of e to the power of something is e to that same power.",
  sin: "The slope of the sine is the cosine at the same place.",
};
