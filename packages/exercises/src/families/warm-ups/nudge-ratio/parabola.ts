import "server-only";
import { type Expression, name, quotient, sum } from "@nn/algebra";
import type { Pen } from "../../../writing/say.ts";
import { penWith } from "../plain-calculus.ts";
import { H, polynomial, type Term, X } from "../polynomial.ts";

/** The square, the plain x and the constant of a function. */
export interface Parabola {
  readonly a: number;
  readonly b: number;
  readonly c: number;
}

export const functionTerms = ({ a, b, c }: Parabola): readonly Term[] => [
  { of: a, x: 2 },
  { of: b, x: 1 },
  { of: c, x: 0 },
];

/** f(x + h) − f(x), written out. */
export const changeTerms = ({ a, b }: Parabola): readonly Term[] => [
  { of: 2 * a, x: 1, h: 1 },
  { of: b, x: 0, h: 1 },
  { of: a, x: 0, h: 2 },
];

/** The change divided by h, written out. */
export const ratioTerms = (parabola: Parabola): readonly Term[] =>
  changeTerms(parabola).map((term) => ({ ...term, h: (term.h ?? 0) - 1 }));

export const nudgePen: Pen = penWith(X, H);

/** f(x + h), multiplied out. */
export const nudgedFunction = (parabola: Parabola): Expression =>
  polynomial([...functionTerms(parabola), ...changeTerms(parabola)]);

/** What is left of a constant that did not cancel, divided by the nudge. */
export const overNudge = (key: Expression, { c }: Parabola): Expression =>
  sum(key, quotient(polynomial([{ of: c, x: 0 }]), name(H)));
