import "server-only";
import { bracketed as inBrackets, rounded, trueMinus } from "@nn/notation";
import type { TexPart } from "../question/rich-text.ts";
import { inHue } from "./say.ts";

/** A number as a person writes it: no more decimals than it has, and four at most. */
export const neat = (value: number, decimals = 4): string => String(rounded(value, decimals));

/** True if the number is written in full with these decimals, so that nothing is lost by writing it down. */
export const isNeat = (value: number, decimals = 3): boolean => Math.abs(value - rounded(value, decimals)) < 1e-9;

const number = (value: number): TexPart => ({ tex: neat(value), plain: trueMinus(neat(value)) });

/** A number to stand in a formula, in the hue of its quantity where it has one. */
export function figures(value: number, id?: string): TexPart {
  const { tex, plain } = number(value);
  return id === undefined ? { tex, plain } : { tex: inHue(id, tex), plain, quantity: id };
}

/** A number that stands after another sign: in brackets where it is negative. */
export function bracketed(value: number, id?: string): TexPart {
  const { tex, plain } = figures(value, id);
  return { tex: inBrackets(plain) === plain ? tex : `(${tex})`, plain: inBrackets(plain) };
}

/** Numbers multiplied or added up as they are written by hand: only a first minus needs no brackets. */
const row = (values: readonly number[], sign: string): TexPart =>
  joined(
    values.map((value, i) => (i === 0 ? figures(value) : bracketed(value))),
    sign,
  );
export const productText = (values: readonly number[]): TexPart => row(values, "\\cdot");
export const sumText = (values: readonly number[]): TexPart => row(values, "+");

/** Several formulas with the same sign between them. */
export const joined = (parts: readonly TexPart[], tex: string): TexPart => ({
  tex: parts.map((part) => part.tex).join(` ${tex} `),
  plain: parts.map((part) => part.plain).join(` ${plainOf(tex)} `),
});

/** 1, 0, 2: with commas between. */
export const commaList = (parts: readonly TexPart[]): TexPart => ({
  tex: parts.map(({ tex }) => tex).join(",\\; "),
  plain: parts.map(({ plain }) => plain).join(", "),
});

/** A formula from a template whose fixed text is LaTeX: maths`${pen.quantity("a1.0")} = ${0.5} \\cdot ${2}`. */
export function maths(strings: TemplateStringsArray, ...parts: readonly (TexPart | number)[]): TexPart {
  const written = parts.map((part) => (typeof part === "number" ? number(part) : part));
  const join = (fixed: (text: string) => string, of: (part: TexPart) => string): string =>
    strings.map((text, i) => fixed(text) + (written[i] ? of(written[i]) : "")).join("");
  return {
    tex: join(
      (text) => text,
      ({ tex }) => tex,
    ),
    plain: join(plainOf, ({ plain }) => plain),
  };
}

/** The same formula on a line of its own. */
export const onItsLine = (formula: TexPart): TexPart => ({ tex: formula.tex, plain: formula.plain, display: true });

/** The few commands that stand between numbers, as they are typed. */
const plainOf = (latex: string): string =>
  latex
    .replaceAll("\\cdot", "·")
    .replaceAll("\\approx", "≈")
    .replaceAll("\\to", "→")
    .replaceAll("\\eta", "η")
    .replaceAll("\\sigma", "σ")
    .replaceAll("\\Delta", "Δ")
    .replaceAll(/\\[,;]/g, " ")
    .replaceAll("^2", "²")
    .replaceAll("^{2}", "²")
    .replaceAll("-", "−");
