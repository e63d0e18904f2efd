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

/**
 * Formulas of layers with several neurons, where a symbol says which of them is meant: `\wjk`, `\zj`, `\bj`, `\aj` and
 * `\yj` belong to the last layer, `\ak` to the one before. One neuron by its number or letter is `\wat{1}{2}`, `\zat{1}`,
 * `\bat{1}`, `\yat{1}`, and of any layer `\aat{L-1}{0}`. The name of the quantity is "w@L@j@k", "a@L-1@0".
 */
export const indexedMacros = {
  "\\wjk": named("w@L@j@k", inHue("w", "w_{jk}^{(L)}")),
  "\\zj": named("z@L@j", inHue("z", "z_j^{(L)}")),
  "\\bj": named("b@L@j", inHue("b", "b_j^{(L)}")),
  "\\aj": named("a@L@j", inHue("a", "a_j^{(L)}")),
  "\\ak": named("a@L-1@k", inHue("a", "a_k^{(L-1)}")),
  "\\yj": named("y@L@j", inHue("y", "y_j")),
  "\\wat": named("w@L@#1@#2", inHue("w", "w_{#1#2}^{(L)}")),
  "\\zat": named("z@L@#1", inHue("z", "z_{#1}^{(L)}")),
  "\\bat": named("b@L@#1", inHue("b", "b_{#1}^{(L)}")),
  "\\yat": named("y@L@#1", inHue("y", "y_{#1}")),
  "\\aat": named("a@#1@#2", inHue("a", "a_{#2}^{(#1)}")),
} as const;

function layered(letter: "w" | "b" | "z" | "a"): string {
  return named(`${letter}@#1`, inHue(letter, `${letter}^{(#1)}`));
}

function named(quantity: string, latex: string): string {
  return `\\htmlData{q=${quantity}}{${latex}}`;
}
