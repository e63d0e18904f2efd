/** A piece of an excerpt; marked where it is what was searched for. */
export interface Piece {
  readonly text: string;
  readonly isMarked: boolean;
}

const BEFORE = 40;
const LENGTH = 140;

const escaped = (term: string) => term.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

/** A stretch of a text around the first of some words, with all of them marked. Words are cut nowhere. */
export function excerptOf(text: string, terms: readonly string[]): readonly Piece[] {
  if (terms.length === 0) return text === "" ? [] : cut(text, 0).map((piece) => ({ text: piece, isMarked: false }));
  const found = new RegExp(`(?<![\\p{L}\\p{N}])(?:${terms.map(escaped).join("|")})(?![\\p{L}\\p{N}])`, "giu");
  const at = text.search(found);
  return cut(text, Math.max(0, at - BEFORE)).flatMap((piece) => {
    const marks = [...piece.matchAll(found)];
    let reached = 0;
    const pieces: Piece[] = [];
    for (const mark of marks) {
      if (mark.index > reached) pieces.push({ text: piece.slice(reached, mark.index), isMarked: false });
      pieces.push({ text: mark[0], isMarked: true });
      reached = mark.index + mark[0].length;
    }
    if (reached < piece.length) pieces.push({ text: piece.slice(reached), isMarked: false });
    return pieces;
  });
}

/** The words from the first whole one at or after `from`, up to the length of an excerpt. */
function cut(text: string, from: number): readonly string[] {
  const start = from === 0 ? 0 : text.indexOf(" ", from) + 1;
  const whole = text.slice(start);
  if (whole.length <= LENGTH) return [`${start > 0 ? "… " : ""}${whole}`];
  return [`${start > 0 ? "… " : ""}${whole.slice(0, whole.lastIndexOf(" ", LENGTH))} …`];
}
