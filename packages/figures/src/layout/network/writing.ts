import type { Label } from "@nn/notation";
import { type Face, textWidth } from "./text-width.ts";

/** A run of text in one face, placed from the left end of the writing's first baseline. */
export interface Piece {
  readonly text: string;
  readonly face: Face;
  readonly size: number;
  readonly x: number;
  readonly y: number;
  /** The number of a quantity, which may become shorter than its place: there it stands at the start, or in the middle. */
  readonly number?: "start" | "middle";
}

/** Room for what a drawing adds by itself, such as a sensitivity: from the left end of its baseline. */
export interface Note {
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

/** Letter and number of a quantity as they are set, with the room they take. */
export interface Writing {
  readonly pieces: readonly Piece[];
  readonly width: number;
  /** Above and below the first baseline. */
  readonly ascent: number;
  readonly descent: number;
  readonly note?: Note | undefined;
}

/** Sizes of type in one drawing, px. */
export interface Lettering {
  readonly letter: number;
  readonly index: number;
  readonly number: number;
}

/** In sizes of the letter, and of a figure for the numbers. */
const RAISED = 0.42;
const LOWERED = 0.28;
const FIGURE_HEIGHT = 0.7;
const FIGURE_DEPTH = 0.06;
const BRACKET = { height: 0.75, depth: 0.25 };
const LETTER = { height: 0.7, depth: 0.21 };

/** Between a letter and its number, px. */
const SPACE = 4;

/** A letter with its layer raised over its indices. */
export function letterOf({ letter, above, below }: Label, { letter: size, index }: Lettering): Writing {
  const start = textWidth(letter, "math", size);
  const raised = setInRow(splitLetters(above), index, start, -RAISED * size);
  const lowered = setInRow(below === "" ? [] : [{ text: below, face: "roman" }], index, start, LOWERED * size);
  return {
    pieces: [{ text: letter, face: "math", size, x: 0, y: 0 }, ...lowered.pieces, ...raised.pieces],
    width: Math.max(start, raised.end, lowered.end),
    ascent: Math.max(LETTER.height * size, above === "" ? 0 : RAISED * size + BRACKET.height * index),
    descent: Math.max(LETTER.depth * size, below === "" ? 0 : LOWERED * size + FIGURE_DEPTH * index),
  };
}

/** The number of a quantity: after its letter, or alone in the middle of its place. */
export function numberOf(text: string, { number: size }: Lettering, at: "start" | "middle" = "start"): Writing {
  const width = textWidth(text, "sans", size);
  return {
    pieces: [{ text, face: "sans", size, x: at === "start" ? 0 : width / 2, y: 0, number: at }],
    width,
    ascent: FIGURE_HEIGHT * size,
    descent: FIGURE_DEPTH * size,
  };
}

/** Room for a triangle and a number of that many characters. */
export function noteFor(text: string, { number: size }: Lettering): Writing {
  const width = size + textWidth(text, "sans", size);
  const note = { x: 0, y: 0, width };
  return { pieces: [], width, ascent: FIGURE_HEIGHT * size, descent: FIGURE_DEPTH * size, note };
}

/** Plain words, such as the name of a layer; where a number in them may change, they stand in the middle of their place. */
export function wordsOf(text: string, size: number, at?: "middle"): Writing {
  const width = textWidth(text, "sans", size);
  const piece: Piece = { text, face: "sans", size, x: at ? width / 2 : 0, y: 0 };
  return {
    pieces: [at ? { ...piece, number: at } : piece],
    width,
    ascent: BRACKET.height * size,
    descent: LETTER.depth * size,
  };
}

/** One after the other on one line. */
export const beside = (first: Writing, second: Writing, space = SPACE): Writing => ({
  pieces: [...first.pieces, ...shifted(second, first.width + space, 0)],
  note: first.note ?? shiftedNote(second, first.width + space, 0),
  width: first.width + space + second.width,
  ascent: Math.max(first.ascent, second.ascent),
  descent: Math.max(first.descent, second.descent),
});

/** One above the other, both in the middle. */
export function stacked(upper: Writing, lower: Writing, space = SPACE): Writing {
  const width = Math.max(upper.width, lower.width);
  const down = upper.descent + space + lower.ascent;
  return {
    pieces: [...shifted(upper, (width - upper.width) / 2, 0), ...shifted(lower, (width - lower.width) / 2, down)],
    note: shiftedNote(upper, (width - upper.width) / 2, 0) ?? shiftedNote(lower, (width - lower.width) / 2, down),
    width,
    ascent: upper.ascent,
    descent: down + lower.descent,
  };
}

export const heightOf = ({ ascent, descent }: Writing): number => ascent + descent;

const shifted = ({ pieces }: Writing, dx: number, dy: number): readonly Piece[] =>
  pieces.map((piece) => ({ ...piece, x: piece.x + dx, y: piece.y + dy }));

const shiftedNote = ({ note }: Writing, dx: number, dy: number): Note | undefined =>
  note && { ...note, x: note.x + dx, y: note.y + dy };

type Run = Pick<Piece, "text" | "face">;

/** A raised layer such as (L−1): its L is a letter of mathematics, the rest is not. */
const splitLetters = (text: string): readonly Run[] =>
  text
    .split(/(L)/)
    .filter((run) => run !== "")
    .map((run) => ({ text: run, face: run === "L" ? "math" : "roman" }));

function setInRow(runs: readonly Run[], size: number, start: number, y: number) {
  let x = start;
  const pieces = runs.map(({ text, face }): Piece => {
    const piece = { text, face, size, x, y };
    x += textWidth(text, face, size);
    return piece;
  });
  return { pieces, end: x };
}
