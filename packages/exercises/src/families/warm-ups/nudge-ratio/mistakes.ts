import "server-only";
import type { Mistake } from "../../../parts/base.ts";
import type { WrongFormula } from "../../../parts/formula/part.ts";
import { say } from "../../../writing/say.ts";
import { polynomial, slopeTerms, type Term } from "../polynomial.ts";
import { mistake } from "../warm-up-kit.ts";
import {
  changeTerms,
  functionTerms,
  nudgedFunction,
  nudgePen,
  overNudge,
  type Parabola,
  ratioTerms,
} from "./parabola.ts";

const written = (...terms: readonly Term[]) => nudgePen.formula(polynomial(terms));
const square = written({ of: 1, x: 2 }, { of: 2, x: 1, h: 1 }, { of: 1, x: 0, h: 2 });

const middleMissing: Mistake = mistake(
  "middle-term-missing",
  "The middle term of the square is missing",
  say`The square of x + h is more than the two squares: it is ${square}. The middle term is the one that matters in the end.`,
);

/** The expected wrong ways at each of the three steps. */
export function nudgeMistakes(parabola: Parabola) {
  return { change: changeMistakes(parabola), ratio: ratioMistakes(parabola), slope: slopeMistakes(parabola) };
}

function changeMistakes(parabola: Parabola): readonly WrongFormula[] {
  const { a, b, c } = parabola;
  const change = changeTerms(parabola);
  return [
    {
      ...middleMissing,
      formula: polynomial([
        { of: b, x: 0, h: 1 },
        { of: a, x: 0, h: 2 },
      ]),
    },
    {
      ...mistake(
        "nudge-for-x",
        "The nudge alone was put in",
        say`That is what f does to the nudge alone. The nudge moves x a little further: put x + h in, and take away what was there before.`,
      ),
      formula: polynomial([
        { of: a, x: 0, h: 2 },
        { of: b, x: 0, h: 1 },
        { of: c, x: 0 },
      ]),
    },
    {
      ...mistake(
        "constant-kept",
        "The constant is still there",
        say`${written({ of: c, x: 0 })} stands in both, before the nudge and after it, so it cancels.`,
      ),
      formula: polynomial([...change, { of: c, x: 0 }]),
    },
    {
      ...mistake(
        "old-value-kept",
        "What was there before was not taken away",
        say`That is the function after the nudge. How far it moved is that minus where it was.`,
      ),
      formula: nudgedFunction(parabola),
    },
    {
      ...mistake(
        "square-of-nudge-lost",
        "The square of the nudge is left out",
        say`For a tiny nudge its square is tiny indeed, and it will vanish in the last step. Here the change is asked for as it is, so it still belongs in.`,
      ),
      formula: polynomial(change.slice(0, 2)),
    },
    {
      ...mistake(
        "change-turned-round",
        "The change is turned round",
        say`How far it moved is where it is now, minus where it was. You took it the other way round.`,
      ),
      formula: polynomial(change.map((term) => ({ ...term, of: -term.of }))),
    },
  ];
}

function ratioMistakes(parabola: Parabola): readonly WrongFormula[] {
  const { a, b } = parabola;
  const ratio = ratioTerms(parabola);
  return [
    {
      ...middleMissing,
      formula: polynomial([
        { of: b, x: 0 },
        { of: a, x: 0, h: 1 },
      ]),
    },
    {
      ...mistake(
        "not-divided",
        "It is not divided by the nudge yet",
        say`That is the whole change. How far the function moves for each bit of the nudge is the change divided by h.`,
      ),
      formula: polynomial(changeTerms(parabola)),
    },
    {
      ...mistake(
        "divided-in-part",
        "Not every term was divided",
        say`Each term loses one h, the last one too: the square of h divided by h leaves one h.`,
      ),
      formula: polynomial([...ratio.slice(0, 2), { of: a, x: 0, h: 2 }]),
    },
    {
      ...mistake(
        "nudge-dropped-early",
        "The nudge has vanished too early",
        say`That is what is left in the end, when h has shrunk to nothing. Here h is still a nudge of some size, and its last term still counts.`,
      ),
      formula: polynomial(ratio.slice(0, 2)),
    },
    {
      ...mistake(
        "constant-kept",
        "The constant is still there",
        say`The constant stands in both values, so it cancels before anything is divided.`,
      ),
      formula: overNudge(polynomial(ratio), parabola),
    },
  ];
}

function slopeMistakes(parabola: Parabola): readonly WrongFormula[] {
  const { a, b, c } = parabola;
  const terms = functionTerms(parabola);
  const slope = slopeTerms(terms);
  return [
    {
      ...mistake(
        "factor-two-missing",
        "The 2 of the square is missing",
        say`A square changes by 2 times its side for each bit of a nudge: the middle term of ${square} holds it twice.`,
      ),
      formula: polynomial([
        { of: a, x: 1 },
        { of: b, x: 0 },
      ]),
    },
    {
      ...mistake(
        "exponent-kept",
        "The exponent was not lowered",
        say`The exponent of the square comes down in front, and it also goes down by one: what is left is a plain x, and of the plain x a number.`,
      ),
      formula: polynomial(terms.map((term) => ({ ...term, of: term.of * term.x }))),
    },
    {
      ...mistake(
        "constant-kept",
        "The constant is still there",
        say`The constant moves the whole curve up or down and does not tilt it. It cancelled in the very first step.`,
      ),
      formula: polynomial([...slope, { of: c, x: 0 }]),
    },
    {
      ...mistake(
        "plain-term-lost",
        "The term with plain x is missing",
        say`${written({ of: b, x: 1 })} moves with x as well: for each bit of a nudge by ${written({ of: b, x: 0 })}.`,
      ),
      formula: polynomial(slope.slice(0, 1)),
    },
    {
      ...mistake(
        "function-for-slope",
        "The function itself in place of its slope",
        say`That is how high the curve is. The question is how far it moves for each bit of a nudge.`,
      ),
      formula: polynomial(terms),
    },
  ];
}
