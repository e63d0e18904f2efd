import { inHue } from "./latex.ts";

/**
 * Formulas of a chain, for prose: `\w{L}`, `\b{L-1}`, `\z{L}`, `\a{L-1}`, `\x`, `\y`, `\C`. Each symbol has its hue and
 * names its quantity, "w@L", for whoever knows how many layers there are. Plain text, because a build hands its options
 * to another process.
 */
export const chainMacros = {
  "\\w": layered("w"),
  "\\b": layered("b"),
  "\\z": layered("z"),
  "\\a": layered("a"),
  "\\x": named("x", inHue("a", "x")),
  "\\y": named("y", inHue("y", "y")),
  "\\C": named("C", inHue("c", "C")),
} as const;

function layered(letter: "w" | "b" | "z" | "a"): string {
  return named(`${letter}@#1`, inHue(letter, `${letter}^{(#1)}`));
}

function named(quantity: string, latex: string): string {
  return `\\htmlData{q=${quantity}}{${latex}}`;
}
