import { createNetwork, quantityIds, trace } from "@nn/core";
import { hasKnobs, type Level, piecesOf as placeable, slotsOf } from "@nn/level-kit";
import { derivativeLatex, factorLatex, idOf, katexOptions, latexOf, tinted, type Writing } from "@nn/notation";
import katex from "katex";
import { flatDerivative } from "./lamps/flat-derivative.ts";
import { pieceLatex } from "./placing/piece-text.ts";
import { everyLargestNetwork } from "./sandbox/every-network.ts";
import { EMPTY } from "./sandbox/sandbox.ts";
import { sandboxLevel } from "./sandbox/sandbox-level.ts";

/** HTML of typeset formulas, by their LaTeX. */
export type Formulas = Readonly<Record<string, string>>;

/** A fraction is typeset in full size, because it stands alone. */
const typeset = (latex: string): string =>
  katex.renderToString(latex.startsWith("\\frac") ? `\\displaystyle ${latex}` : latex, katexOptions);

/**
 * Every formula that a level's screen can show, in the hues of its quantities: all of them, and the factors of every path
 * of its knobs. For the server or the build: KaTeX is large, and a page needs only its output.
 */
export function formulasOf(level: Level): Formulas {
  const formulas: Record<string, string> = {};
  addFormulas(formulas, level);
  return formulas;
}

/** Every formula that the stage can show of any sandbox. A quantity's name depends on which layers have one neuron. */
export function sandboxFormulas(): Formulas {
  const formulas: Record<string, string> = {};
  for (const network of everyLargestNetwork()) {
    const example = { input: Array(network.inputs).fill(0), target: Array(network.layers.at(-1)?.neurons).fill(0) };
    addFormulas(formulas, sandboxLevel({ ...EMPTY, network, examples: [example] }, { title: "", goal: "", aha: "" }));
  }
  return formulas;
}

function addFormulas(formulas: Record<string, string>, level: Level): void {
  const network = createNetwork(level.network);
  const add = (write: (writing: Writing) => string) => {
    formulas[write({})] ??= typeset(write({ isTinted: true }));
  };
  for (const id of quantityIds(network)) add((writing) => latexOf(network, id, writing));
  for (const example of level.examples.slice(0, 1))
    for (const parameter of explainedIn(level)) {
      const { quantity, paths } = trace(network, example, parameter);
      add((writing) => derivativeLatex(network, idOf.C, quantity, writing));
      add((writing) => flatDerivative(network, idOf.C, quantity, writing).latex);
      for (const factor of paths.flatMap((path) => path.factors))
        add((writing) => factorLatex({ network, example }, factor, writing));
    }
  if (hasKnobs(level)) return;
  for (const example of level.examples)
    for (const piece of placeable(level)) add((writing) => pieceLatex({ network, example }, piece, writing));
  for (const { factor } of slotsOf(level))
    add((writing) => flatDerivative(network, factor.derivative.of, factor.derivative.by, writing).latex);
}

/** The parameters whose slope a level's screen explains. */
const explainedIn = (level: Level): readonly string[] =>
  hasKnobs(level) ? level.knobs.map(({ parameter }) => parameter) : level.wanted;

/** A level's text in pieces: plain words, and formulas typeset. */
export type TextPiece = { readonly text: string } | { readonly html: string };

/** A mark that belongs to the word before it. */
const CLOSING = /^[.,;:!?)\]”’…]+/;

/**
 * Cuts "the weight $w$" at its dollar signs, which always come in pairs. A mark after a formula stays on its line: between
 * the two a browser would break.
 */
export function piecesOf(text: string): readonly TextPiece[] {
  const pieces = text.split("$");
  return pieces
    .map((piece, at): TextPiece => {
      if (at % 2 === 0) return { text: at === 0 ? piece : piece.replace(CLOSING, "") };
      const html = typeset(tinted(piece));
      const mark = CLOSING.exec(pieces[at + 1] ?? "")?.[0];
      return { html: mark ? `<span style="white-space:nowrap">${html}${mark}</span>` : html };
    })
    .filter((piece) => !("text" in piece) || piece.text !== "");
}
