import type { VariableName } from "../names.ts";
import { attempt, type Cursor, isSymbol, peek, takeStart } from "./cursor.ts";
import { bracketedScript, takeBracketed } from "./read-script.ts";

/** aj, w10, w[1][0]: an index without its sign, where the letter never stands without one. */
export function takeTouchingIndex(
  cursor: Cursor,
  candidates: readonly VariableName[],
  indices: ReadonlySet<string>,
): string | undefined {
  if (indices.size === 0 || candidates.some(({ index }) => index === undefined)) return undefined;
  const pair = attempt(cursor, () => {
    const first = bracketedScript(cursor, 0);
    const second = first && isSymbol(peek(cursor), "[") ? bracketedScript(cursor, first.tokens) : undefined;
    const both = first && second ? `${first.text}${second.text}` : "";
    if (!first || !second || !indices.has(both)) return undefined;
    cursor.position += first.tokens + second.tokens;
    return both;
  });
  if (pair !== undefined) return pair;
  const next = peek(cursor);
  const isTouching = next.at === cursor.tokens[cursor.position - 1]?.end;
  const shortest = next.kind === "number" ? next.text.length : 1;
  if (isTouching && (next.kind === "word" || next.kind === "number"))
    for (let { length } = next.text; length >= shortest; length--)
      if (indices.has(next.text.slice(0, length))) return takeStart(cursor, length).text;
  return takeBracketed(cursor, indices);
}
