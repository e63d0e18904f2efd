import { INDEX, type Label } from "@nn/notation";
import type { TextMark } from "./marks.ts";
import type { Anchor } from "./places.ts";
import type { Tone } from "./tones.ts";

// Advance widths in em, from the fonts themselves: KaTeX's letters and indices, Source Sans with tabular figures.
// They only centre a label, so a fallback font may be a little off.
const LETTER_WIDTH: Readonly<Record<string, number>> = {
  w: 0.74,
  b: 0.45,
  a: 0.54,
  x: 0.58,
  y: 0.53,
  z: 0.51,
  C: 0.79,
};
const widthOfIndex = (text: string) =>
  [...text].reduce((sum, sign) => sum + (sign === "(" || sign === ")" ? 0.389 : sign === "," ? 0.278 : 0.5), 0);
const widthOfNumber = (text: string) => [...text].reduce((sum, sign) => sum + (sign === "." ? 0.249 : 0.497), 0);

/** Smaller indices are not to be read. */
const LEAST_INDEX = 11;
const indexSize = (letterSize: number) => Math.max(LEAST_INDEX, letterSize * INDEX.size);

interface Caption {
  /** Left out where only the number is shown. */
  readonly symbol?: Label | undefined;
  readonly number: string;
  readonly tone: Tone;
  readonly letterSize: number;
  readonly numberSize: number;
  readonly weight?: number;
}

/** How wide a caption is, in pixels. */
export function widthOf(caption: Caption): number {
  return symbolWidth(caption) + widthOfNumber(caption.number) * caption.numberSize;
}

function symbolWidth({ symbol, letterSize }: Caption): number {
  if (!symbol) return 0;
  const indices = Math.max(widthOfIndex(symbol.above), widthOfIndex(symbol.below)) * indexSize(letterSize);
  return (LETTER_WIDTH[symbol.letter] ?? 0.6) * letterSize + indices + 5;
}

/** A symbol alone. */
export function symbolAt({ x, y, align }: Anchor, symbol: Label, tone: Tone, size: number): readonly TextMark[] {
  const caption = { symbol, number: "", tone, letterSize: size, numberSize: size };
  // The room before a number is not needed, because none follows.
  const width = widthOf(caption) - 5;
  const start = align === "start" ? x : align === "end" ? x - width : x - width / 2;
  return captionAt({ x: start, y, align: "start" }, caption).filter(({ text }) => text !== "");
}

/** A symbol and its number as pieces of text: letter, indices, number, each where it stands. */
export function captionAt({ x, y, align }: Anchor, caption: Caption): readonly TextMark[] {
  const { symbol, number, tone, letterSize, numberSize, weight } = caption;
  const width = widthOf(caption);
  const start = align === "start" ? x : align === "end" ? x - width : x - width / 2;
  const piece = (text: string, dx: number, dy: number, face: TextMark["face"], size: number): TextMark => ({
    kind: "text",
    ...{ x: start + dx, y: y + dy, text, face, size, tone },
  });
  const value = { ...piece(number, symbolWidth(caption), 0, "number", numberSize), ...(weight && { weight }) };
  if (!symbol) return [value];
  const after = (LETTER_WIDTH[symbol.letter] ?? 0.6) * letterSize;
  const size = indexSize(letterSize);
  return [
    piece(symbol.letter, 0, 0, "letter", letterSize),
    ...(symbol.above ? [piece(symbol.above, after + 1, -INDEX.raised * letterSize, "index", size)] : []),
    ...(symbol.below ? [piece(symbol.below, after, INDEX.lowered * letterSize, "index", size)] : []),
    value,
  ];
}
