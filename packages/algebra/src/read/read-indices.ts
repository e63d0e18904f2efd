import type { IndexName, IndexValue } from "../names.ts";
import { attempt, type Cursor, isSymbol, peek, take, takeStart, takeSymbol } from "./cursor.ts";
import { ReadError } from "./read-error.ts";

/**
 * Takes the indices of a family with `count` of them: _{jk}, _{j,k}, _{21}, _{10,2}, _jk, _0. Where the letter never stands
 * without them, they need no sign: wjk, w[j][k], w[j,k].
 * @returns the indices, or undefined with the cursor where it was
 */
export function takeIndices(cursor: Cursor, count: number, isFamily: boolean): readonly IndexValue[] | undefined {
  return attempt(cursor, () => {
    const sign = takeSymbol(cursor, "_");
    if (!sign && !(isFamily && isBehind(cursor))) return undefined;
    const open = takeSymbol(cursor, ...(sign ? ["{", "(", "["] : ["["]));
    if (!open) return bare(cursor, count);
    const close = open.text === "{" ? "}" : open.text === "(" ? ")" : "]";
    return (
      attempt(cursor, () => bracketed(cursor, close, count)) ?? (close === "]" ? oneByOne(cursor, count) : undefined)
    );
  });
}

/** True if what comes touches what has been read. */
const isBehind = (cursor: Cursor): boolean => peek(cursor).at === cursor.tokens[cursor.position - 1]?.end;

/** [j][k] behind its first bracket. */
function oneByOne(cursor: Cursor, count: number): readonly IndexValue[] | undefined {
  const values: IndexValue[] = [];
  for (;;) {
    const next = bracketed(cursor, "]", 1);
    if (!next) return undefined;
    values.push(...next);
    if (values.length === count) return values;
    if (!takeSymbol(cursor, "[")) return undefined;
  }
}

function bracketed(cursor: Cursor, close: string, count: number): readonly IndexValue[] | undefined {
  const pieces: (IndexName | string)[] = [];
  let hasComma = false;
  while (!takeSymbol(cursor, close)) {
    const token = take(cursor);
    if (isSymbol(token, ",")) hasComma = true;
    else if (token.kind === "word") {
      for (const letter of token.text) {
        const index = cursor.vocabulary.indices.get(letter);
        if (!index) return undefined;
        pieces.push(index);
      }
    } else if (token.kind === "number" && /^\d{1,6}$/.test(token.text)) {
      pieces.push(token.text);
    } else return undefined;
  }
  // Two digits are two neurons unless a comma or a single index says that they are one number.
  const split = (piece: IndexName | string): readonly (IndexName | string)[] =>
    typeof piece === "string" && !hasComma && count > 1 ? [...piece] : [piece];
  const values = pieces.flatMap(split);
  return values.length === count
    ? values.map((value) => (typeof value === "string" ? Number(value) : value))
    : undefined;
}

/** Without brackets letters and digits are taken one by one; in plain typing a_12 is neuron 12. */
function bare(cursor: Cursor, count: number): readonly IndexValue[] | undefined {
  const values: IndexValue[] = [];
  for (let end = peek(cursor).at; values.length < count; ) {
    const token = peek(cursor);
    const isTouching = token.at === end;
    if (token.kind === "word") {
      const index = cursor.vocabulary.indices.get(token.text.charAt(0));
      if (!index) return undefined;
      values.push(index);
      end = takeStart(cursor, 1).end;
    } else if (token.kind === "number" && isTouching) {
      if (!/^\d{1,6}$/.test(token.text)) throw new ReadError(token.at, { code: "unclear-index" });
      const length = count === 1 && cursor.dialect === "plain" ? token.text.length : 1;
      const taken = takeStart(cursor, length);
      values.push(Number(taken.text));
      end = taken.end;
    } else return undefined;
  }
  return values;
}
