import type { QuantityId } from "@nn/core";
import { type Hue, hueOf } from "./hue.ts";
import type { Counting } from "./layers.ts";
import { partsOf, type Sizes } from "./parts.ts";

/** How formulas are written: layers counted from the first unless said otherwise, in plain ink unless tinted. */
export interface Writing {
  readonly counting?: Counting;
  readonly isTinted?: boolean;
}

/**
 * A quantity as LaTeX: "w2.0.1" is w_{01}^{(2)}.
 * @throws {UnknownNameError} if the network has no such quantity
 */
export function latexOf(shape: Sizes, id: QuantityId, { counting, isTinted = false }: Writing = {}): string {
  const { letter, indices, layer } = partsOf(shape, id, counting);
  const latex = letter + (indices === "" ? "" : `_{${indices}}`) + (layer === undefined ? "" : `^{(${layer})}`);
  return isTinted ? inHue(hueOf(id), latex) : latex;
}

/** ∂of/∂by as a LaTeX fraction. */
export const derivativeLatex = (shape: Sizes, of: QuantityId, by: QuantityId, writing?: Writing): string =>
  `\\frac{\\partial ${latexOf(shape, of, writing)}}{\\partial ${latexOf(shape, by, writing)}}`;

/** Gives LaTeX the class of a hue, which the style sheet of the page colours. */
export const inHue = (hue: Hue, latex: string): string => `\\htmlClass{q-${hue}}{${latex}}`;

/** The same LaTeX without hues: `\htmlClass{q-w}{w^{(L)}}` is `{w^{(L)}}`. */
export const withoutHues = (latex: string): string => latex.replace(/\\htmlClass\{[^{}]*\}/g, "");
