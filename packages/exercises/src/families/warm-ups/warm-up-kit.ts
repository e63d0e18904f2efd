import "server-only";
import { type Expression, evaluate, type Names } from "@nn/algebra";
import { mistakeAt } from "../../mistakes/wrong.ts";
import type { WrongFormula } from "../../parts/formula/part.ts";
import type { PaletteKey } from "../../question/question.ts";
import type { TexPart } from "../../question/rich-text.ts";
import { type Pen, penFor } from "../../writing/say.ts";
import { H, X } from "./polynomial.ts";

export const U = "v.u";
export const Y = "v.f";

/** The letters of plain calculus: nothing here belongs to a network. */
export const plainNames: Names = {
  variables: [
    { id: X, letter: "x" },
    { id: H, letter: "h" },
    { id: U, letter: "u" },
    { id: Y, letter: "y" },
  ],
  functions: [],
  derivatives: true,
};

/** The letters of one question, so that a stray one is told to the learner as such. */
export function penWith(...ids: readonly string[]): Pen {
  return penFor({ ...plainNames, variables: plainNames.variables.filter(({ id }) => ids.includes(id)) });
}

const keyFor = (letter: string): PaletteKey => ({ latex: letter, insert: letter, plain: letter, says: letter });

export const powerKey: PaletteKey = {
  latex: "x^{\\square}",
  insert: "^{#?}",
  plain: "^",
  says: "to the power of",
};

export const keysFor = (...letters: readonly string[]): readonly PaletteKey[] => [...letters.map(keyFor), powerKey];

/** There is no figure to look at. */
export const mistake = mistakeAt([]);

/** f, followed by what stands in its brackets, and f′. */
export const functionOf = (inside: string): TexPart => ({ tex: `f(${inside})`, plain: `f(${inside})` });
export const primeOf = (inside: string): TexPart => ({ tex: `f'(${inside})`, plain: `f′(${inside})` });

/** dy/dx, as it is written where there is one variable only. */
export const rate = (of: string, by: string): TexPart => ({ tex: `\\frac{d${of}}{d${by}}`, plain: `d${of}/d${by}` });

const PLACES = [0.37, 1.61, 2.83];
const NEAR = 1e-6;

/**
 * True if no wrong formula comes to the same as the right one, and no two to the same: seen at a few odd places.
 * @param inside  what u stands for, where a question has a u
 */
export function canBeToldApart(key: Expression, wrongs: readonly WrongFormula[], inside?: Expression): boolean {
  const values = [key, ...wrongs.map(({ formula }) => formula)].map((formula) =>
    PLACES.map((x) => {
      const here = { [X]: x, [H]: x / 7 + 0.1 };
      const u = inside && evaluate(inside, here);
      return evaluate(formula, u === undefined ? here : { ...here, [U]: u }) ?? Number.NaN;
    }),
  );
  const isSame = (a: readonly number[], b: readonly number[]): boolean =>
    a.every((value, i) => Math.abs(value - (b[i] ?? 0)) <= NEAR * Math.max(1, Math.abs(value)));
  return values.every((one, i) => values.slice(0, i).every((other) => !isSame(one, other)));
}
