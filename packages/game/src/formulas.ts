import { createNetwork, derivativeLatex, latexOf, parameterNames, trace } from "@nn/core";
import type { Level } from "@nn/level-kit";
import katex from "katex";

/** HTML of typeset formulas, by their LaTeX. */
export type Formulas = Readonly<Record<string, string>>;

// A letter of a quantity with its indices, and not a letter inside a command or a word such as \tanh or ReLU.
const QUANTITY = /(?<![A-Za-z\\])([wbzaxyC])((?:_\{[^}]*\})?(?:\^\{[^}]*\})?)(?![A-Za-z])/g;

/** The same LaTeX with every quantity in its hue. */
export const tinted = (latex: string): string =>
  latex.replace(
    QUANTITY,
    (symbol, letter: string) => `\\htmlClass{q-${letter === "x" ? "a" : letter.toLowerCase()}}{${symbol}}`,
  );

const options = {
  throwOnError: false,
  strict: false,
  maxSize: 20,
  maxExpand: 500,
  trust: ({ command }: { readonly command: string }) => command === "\\htmlClass",
} as const;

/**
 * Typesets a formula; a fraction in full size, as it stands alone. For the server or the build: KaTeX is large, and a
 * page needs only what it gives.
 */
export const typeset = (latex: string): string =>
  katex.renderToString(`${latex.startsWith("\\frac") ? "\\displaystyle " : ""}${tinted(latex)}`, options);

/** Every formula that a level's screen can show: its parameters, and the factors of every path of its knobs. */
export function formulasOf(level: Level): Formulas {
  const network = createNetwork(level.network);
  const [example] = level.examples;
  const symbols = parameterNames(network).map((name) => latexOf(network, name));
  const factors = level.knobs.flatMap(({ parameter }) =>
    example
      ? [
          derivativeLatex(network, "C", parameter),
          ...trace(network, example, parameter).paths.flatMap((path) => path.factors.map(({ latex }) => latex)),
        ]
      : [],
  );
  return Object.fromEntries([...new Set([...symbols, ...factors])].map((latex) => [latex, typeset(latex)]));
}

/** A level's text in pieces: plain words, and formulas typeset. */
export type TextPiece = { readonly text: string } | { readonly html: string };

/** Cuts "the weight $w$" at its dollar signs, which the level document has in pairs. */
export const piecesOf = (text: string): readonly TextPiece[] =>
  text
    .split("$")
    .map((piece, at) => (at % 2 === 0 ? { text: piece } : { html: typeset(piece) }))
    .filter((piece) => !("text" in piece) || piece.text !== "");
