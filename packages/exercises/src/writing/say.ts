import "server-only";
import { type Expression, latexOfVariable, type Names, textOfVariable, toLatex, toText } from "@nn/algebra";
import { hueOfLetter, inHue as inHueOf, shownNumber, trueMinus } from "@nn/notation";
import type { RichPart, RichText, TexPart } from "../question/rich-text.ts";

/** LaTeX in the hue of its quantity, by the first letter of its id; what is no quantity stays as it is. */
export function inHue(id: string, latex: string): string {
  const hue = hueOfLetter(id.charAt(0));
  return hue ? inHueOf(hue, latex) : latex;
}

/** How one question writes its formulas. */
export interface Pen {
  readonly names: Names;
  /** A quantity by its id, pointing at itself in the figure. */
  readonly quantity: (id: string) => TexPart;
  readonly formula: (expression: Expression) => TexPart;
  /** ∂of/∂by */
  readonly slope: (of: string, by: string) => TexPart;
  /** ∂of/∂by = expression, on a line of its own. */
  readonly equation: (of: string, by: string, ...sides: readonly (Expression | string)[]) => TexPart;
}

export function penFor(names: Names): Pen {
  const variables = new Map(names.variables.map((variable) => [variable.id, variable]));
  const latexOf = (id: string): string => {
    const variable = variables.get(id);
    return inHue(id, variable ? latexOfVariable(variable) : id);
  };
  const plainOf = (id: string): string => {
    const variable = variables.get(id);
    return variable ? textOfVariable(variable) : id;
  };
  const formula = (expression: Expression): TexPart => ({
    tex: toLatex(expression, names, { wrap: inHue }),
    plain: toText(expression, names),
  });
  const slope = (of: string, by: string): TexPart => ({
    tex: `\\frac{\\partial ${latexOf(of)}}{\\partial ${latexOf(by)}}`,
    plain: `∂${plainOf(of)}/∂${plainOf(by)}`,
  });
  return {
    names,
    quantity: (id) => ({ tex: latexOf(id), plain: plainOf(id), quantity: id }),
    formula,
    slope,
    equation: (of, by, ...sides) => {
      const shown = sides.map((side) =>
        typeof side === "string" ? { tex: side, plain: plainNumbers(side) } : formula(side),
      );
      const all = [slope(of, by), ...shown];
      return {
        tex: all.map(({ tex }) => tex).join(" = "),
        plain: all.map(({ plain }) => plain).join(" = "),
        display: true,
      };
    },
  };
}

/** LaTeX that holds numbers and products only, as plain text. */
const plainNumbers = (latex: string): string =>
  trueMinus(latex.replaceAll("\\cdot", "·").replaceAll("\\approx", "≈").replaceAll("\\,", " "));

/** C = (a − y)², one formula, so that a line never ends within its bracket. */
export const costAsSquare = (a: TexPart, y: TexPart): TexPart => ({
  tex: `${inHue("C", "C")} = (${a.tex} - ${y.tex})^2`,
  plain: `C = (${a.plain} − ${y.plain})²`,
});

type Sayable = RichPart | RichText | string | number;

/** Rich text from a template: say`Look at ${pen.quantity("w2.0.0")} first.` */
export function say(strings: TemplateStringsArray, ...parts: readonly Sayable[]): RichText {
  const all: RichPart[] = [];
  const write = (text: string): void => {
    const last = all.at(-1);
    if (text === "") return;
    if (last && "text" in last && last.quantity === undefined) all[all.length - 1] = { text: last.text + text };
    else all.push({ text });
  };
  strings.forEach((text, i) => {
    write(text);
    const part = parts[i];
    if (part === undefined) return;
    if (typeof part === "number") write(trueMinus(String(part)));
    // A number that was rounded already; a hyphen within words stays one.
    else if (typeof part === "string") write(part.replace(/^-(?=\d)/, "−"));
    else if (Array.isArray(part))
      for (const inner of part as RichText) "text" in inner && !inner.quantity ? write(inner.text) : all.push(inner);
    else all.push(part as RichPart);
  });
  return all;
}

/** "= 0.56" where its decimals are the whole number, "≈ 0.389" where they are not; in the hue of its quantity. */
export function valued(id: string, value: number, decimals = 3): { readonly tex: string; readonly plain: string } {
  const text = shown(value, decimals);
  const isWhole = Math.abs(value - Number(text)) < 1e-12;
  return {
    tex: `${isWhole ? "=" : "\\approx"} ${inHue(id, text)}`,
    plain: `${isWhole ? "=" : "≈"} ${trueMinus(text)}`,
  };
}

/** A number as it is shown: the given decimals, true minus in prose, plain minus in LaTeX. */
export const shown = (value: number, decimals = 3): string => shownNumber(value, decimals).replace("−", "-");
