import { createNetwork, quantityIds, trace } from "@nn/core";
import type { NudgeLevel } from "@nn/level-kit";
import { derivativeLatex, factorLatex, idOf, katexOptions, latexOf, tinted, type Writing } from "@nn/notation";
import katex from "katex";
import { flatDerivative } from "./lamps/flat-derivative.ts";

/** HTML of typeset formulas, by their LaTeX. */
export type Formulas = Readonly<Record<string, string>>;

/** A fraction is typeset in full size, because it stands alone. */
const typeset = (latex: string): string =>
  katex.renderToString(latex.startsWith("\\frac") ? `\\displaystyle ${latex}` : latex, katexOptions);

/**
 * Every formula that a level's screen can show, in the hues of its quantities: all of them, and the factors of every path
 * of its knobs. For the server or the build: KaTeX is large, and a page needs only its output.
 */
export function formulasOf(level: NudgeLevel): Formulas {
  const network = createNetwork(level.network);
  const formulas: Record<string, string> = {};
  const add = (write: (writing: Writing) => string) => {
    formulas[write({})] ??= typeset(write({ isTinted: true }));
  };
  for (const id of quantityIds(network)) add((writing) => latexOf(network, id, writing));
  for (const example of level.examples.slice(0, 1))
    for (const { parameter } of level.knobs) {
      const { quantity, paths } = trace(network, example, parameter);
      add((writing) => derivativeLatex(network, idOf.C, quantity, writing));
      add((writing) => flatDerivative(network, idOf.C, quantity, writing).latex);
      for (const factor of paths.flatMap((path) => path.factors))
        add((writing) => factorLatex({ network, example }, factor, writing));
    }
  return formulas;
}

/** A level's text in pieces: plain words, and formulas typeset. */
export type TextPiece = { readonly text: string } | { readonly html: string };

/** Cuts "the weight $w$" at its dollar signs, which always come in pairs. */
export const piecesOf = (text: string): readonly TextPiece[] =>
  text
    .split("$")
    .map((piece, at) => (at % 2 === 0 ? { text: piece } : { html: typeset(tinted(piece)) }))
    .filter((piece) => !("text" in piece) || piece.text !== "");
