/** The signs of relation at which a long formula is continued on the next line. */
const RELATION = /^(?:=|\\approx(?![a-z])|<|>|\\le(?![a-z])|\\ge(?![a-z]))/;

/** One line of a formula: the sign that it begins with, empty on the first, and what follows. */
export interface FormulaLine {
  readonly sign: string;
  readonly tex: string;
}

/**
 * A formula, taken apart where it says "equals": what stands inside of braces stays whole. KaTeX breaks after every
 * sign, a product in its middle too; here each side is a line of its own, below the side before.
 */
export function formulaLines(tex: string): readonly FormulaLine[] {
  const lines: { sign: string; tex: string }[] = [{ sign: "", tex: "" }];
  let depth = 0;
  for (let at = 0; at < tex.length; at++) {
    const relation = depth === 0 ? RELATION.exec(tex.slice(at))?.[0] : undefined;
    const line = lines.at(-1);
    if (!line) break;
    if (relation && line.tex.trim() !== "") {
      lines.push({ sign: relation, tex: "" });
      at += relation.length - 1;
      continue;
    }
    const letter = tex[at] ?? "";
    if (letter === "\\") {
      line.tex += letter + (tex[++at] ?? "");
      continue;
    }
    if (letter === "{") depth++;
    if (letter === "}") depth--;
    line.tex += letter;
  }
  return lines.map(({ sign, tex: side }) => ({ sign, tex: side.trim() }));
}

/** Letters and digits that are seen; more do not fit before the sign of equality. */
const LONGEST_NAME = 14;

/** True for what can stand before a sign of equality, ∂C/∂w or z: one thing, and no sum or product of several. */
export function isName(tex: string): boolean {
  const seen = tex.replace(/\\htmlClass\{[^}]*\}/g, "").replace(/\\(?:frac|partial)(?![a-z])/g, "d");
  if (/\\cdot|\\,|[+−]|(?!^)-(?![^{]*\})/.test(seen)) return false;
  return seen.replace(/\\[a-z]+|[{}^_() ]/g, "").length <= LONGEST_NAME;
}
