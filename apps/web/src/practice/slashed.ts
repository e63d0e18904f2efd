import { isTex, type RichText } from "@nn/exercises";

/** What stands between the brace at this place and its partner; undefined where there is no whole group. */
function groupAt(tex: string, at: number): string | undefined {
  if (tex[at] !== "{") return undefined;
  let depth = 0;
  for (let end = at; end < tex.length; end++) {
    if (tex[end] === "\\") end++;
    else if (tex[end] === "{") depth++;
    else if (tex[end] === "}" && --depth === 0) return tex.slice(at + 1, end);
  }
  return undefined;
}

/** A derivative as it is written within a line, ∂z/∂w, so that its indices are not smaller than in any other place. */
export function slashed(tex: string): string {
  const head = "\\frac";
  if (!tex.startsWith(`${head}{`)) return tex;
  const over = groupAt(tex, head.length);
  if (over === undefined) return tex;
  const at = head.length + over.length + 2;
  const under = groupAt(tex, at);
  // Only where it is one thing over one thing, and nothing follows.
  if (under === undefined || at + under.length + 2 !== tex.length || /[+−-](?![^{]*\})/.test(over + under)) return tex;
  return `${over}/${under}`;
}

/** Formulas whose fractions are as large as on a line of their own: smaller ones have indices that nobody can read. */
export const fullSize = (text: RichText): RichText =>
  text.map((part) =>
    isTex(part) && part.tex.includes("\\frac") ? { ...part, tex: `\\displaystyle ${part.tex}` } : part,
  );

/** Words and formulas that have one line: all derivatives are written with a slash. */
export const inLine = (text: RichText): RichText =>
  text.map((part) => (isTex(part) ? { ...part, tex: slashed(part.tex) } : part));
