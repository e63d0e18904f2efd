import { type Cursor, peek } from "./cursor.ts";
import { ReadError } from "./read-error.ts";
import { textsOf } from "./read-name.ts";

/** Why the word here, or the whole word of which it is the rest, means nothing; with the nearest one that does. */
export function unknownWord(cursor: Cursor): ReadError {
  const { text: rest, at: start, whole } = peek(cursor);
  const { text, at } = whole ?? { text: rest, at: start };
  const { byLetter, words } = cursor.vocabulary;
  const known = textsOf([...byLetter.values()].flat());
  const nearest = nearestTo(text, [...words.keys()]);
  if (nearest === undefined) return new ReadError(at, { code: "unknown-word", word: text, known });
  return new ReadError(at, { code: "unknown-word", word: text, known, nearest }, nearest);
}

/** Words shorter than this are too much alike. */
const SHORTEST = 3;

/** The known word that takes the fewest changes: one, or two in a long word. Of several, one that is as long. */
function nearestTo(text: string, known: readonly string[]): string | undefined {
  const most = text.length > 4 ? 2 : 1;
  if (text.length < SHORTEST || text.length > 20) return undefined;
  const longer = (word: string) => Math.abs(word.length - text.length);
  const near = known
    .filter((word) => word.length >= SHORTEST && longer(word) <= most)
    .map((word) => ({ word, changes: changesBetween(text, word) }))
    .filter(({ changes }) => changes <= most)
    .sort((a, b) => a.changes - b.changes || longer(a.word) - longer(b.word));
  return near[0]?.word;
}

/**
 * How many letters must be put in, left out, replaced or changed with their neighbour to make one word the other: the
 * optimal string alignment of Damerau (1964), "A technique for computer detection and correction of spelling errors".
 */
function changesBetween(a: string, b: string): number {
  let [before, row]: [number[], number[]] = [[], Array.from({ length: b.length + 1 }, (_, i) => i)];
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const replaced = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const isTurned = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      const turned = isTurned ? (before[j - 2] ?? 0) + 1 : replaced;
      next.push(Math.min(replaced, turned, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    [before, row] = [row, next];
  }
  return row[b.length] ?? 0;
}
