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

/**
 * The same LaTeX without hues: `2\htmlClass{q-w}{w^{(L)}}` is `2w^{(L)}`. Braces stay where something is raised or lowered
 * at them, or a letter would join a command before it.
 */
export function withoutHues(latex: string): string {
  const start = /\\htmlClass\{[^{}]*\}(?=\{)/.exec(latex);
  if (!start) return latex;
  const open = start.index + start[0].length;
  const close = closingBrace(latex, open);
  const before = latex.slice(0, start.index);
  const inside = withoutHues(latex.slice(open + 1, close));
  const after = latex.slice(close + 1);
  const needsBraces = /[A-Za-z^_]$/.test(before) || /^[\^_']/.test(after);
  return before + (needsBraces ? `{${inside}}` : inside) + withoutHues(after);
}

function closingBrace(latex: string, open: number): number {
  let depth = 0;
  for (let at = open; at < latex.length; at++) {
    if (latex[at] === "{") depth++;
    if (latex[at] === "}" && --depth === 0) return at;
  }
  return latex.length;
}
