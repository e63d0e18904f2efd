/**
 * Formulas of a chain: `\w{L}`, `\b{L-1}`, `\z{L}`, `\a{L-1}`, `\x`, `\y`, `\C`. Each symbol has its hue and names its
 * quantity, which `mark-symbols` turns into the id that the figures know. Plain text, because the site's build passes
 * its options as JSON.
 */
export const chainMacros = {
  "\\w": quantity("w"),
  "\\b": quantity("b"),
  "\\z": quantity("z"),
  "\\a": quantity("a"),
  "\\x": "\\htmlData{q=x}{\\htmlClass{q-a}{x}}",
  "\\y": "\\htmlData{q=y}{\\htmlClass{q-y}{y}}",
  "\\C": "\\htmlData{q=C}{\\htmlClass{q-c}{C}}",
} as const;

function quantity(letter: "w" | "b" | "z" | "a"): string {
  return `\\htmlData{q=${letter}@#1}{\\htmlClass{q-${letter}}{${letter}^{(#1)}}}`;
}
