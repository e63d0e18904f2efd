import "server-only";
import type { Names } from "@nn/algebra";
import { words } from "../../parts/formula/keys.en.ts";
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

const powerKey: PaletteKey = {
  latex: "x^{\\square}",
  insert: "^{#?}",
  plain: "^",
  says: words.power,
};

export const keysFor = (...letters: readonly string[]): readonly PaletteKey[] => [...letters.map(keyFor), powerKey];

/** f, followed by what stands in its brackets, and f′. */
export const functionOf = (inside: string): TexPart => ({ tex: `f(${inside})`, plain: `f(${inside})` });
export const primeOf = (inside: string): TexPart => ({ tex: `f'(${inside})`, plain: `f′(${inside})` });

/** dy/dx, as it is written where there is one variable only. */
export const rate = (of: string, by: string): TexPart => ({ tex: `\\frac{d${of}}{d${by}}`, plain: `d${of}/d${by}` });
