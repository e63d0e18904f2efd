import { latexOf, type Shape } from "@nn/core";
import type { TextMark } from "./marks.ts";
import type { Anchor } from "./places.ts";
import type { Tone } from "./tones.ts";

/** A quantity as it is written: letter, raised layer, lowered indices; empty text stands for nothing there. */
export interface Letters {
  readonly letter: string;
  readonly above: string;
  readonly below: string;
}

/** How the core writes a quantity, taken apart for the board. */
export function symbolOf(shape: Shape, quantity: string): Letters {
  const parts = /^([A-Za-z])(?:_\{(.*?)\})?(?:\^\{(.*?)\})?$/.exec(latexOf(shape, quantity));
  if (!parts) throw new RangeError(`symbol: expected a letter with indices, received ${latexOf(shape, quantity)}`);
  return { letter: parts[1] as string, below: parts[2] ?? "", above: parts[3] ?? "" };
}

// Advance widths in em, as the fonts have them: KaTeX's letters and indices, Source Sans with tabular figures.
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

const INDEX_SIZE = 0.66;
const RAISED = 0.36;
const LOWERED = 0.24;

interface Label {
  /** Left out where only the number is shown. */
  readonly symbol?: Letters | undefined;
  readonly number: string;
  readonly tone: Tone;
  readonly letterSize: number;
  readonly numberSize: number;
  readonly weight?: number;
}

/** How wide a label is, in pixels. */
export function widthOf(label: Label): number {
  return symbolWidth(label) + widthOfNumber(label.number) * label.numberSize;
}

function symbolWidth({ symbol, letterSize }: Label): number {
  if (!symbol) return 0;
  const indices = Math.max(widthOfIndex(symbol.above), widthOfIndex(symbol.below)) * letterSize * INDEX_SIZE;
  return (LETTER_WIDTH[symbol.letter] ?? 0.6) * letterSize + indices + 5;
}

/** A label as pieces of text: the letter, its indices, the number, each where it stands. */
export function labelAt({ x, y, align }: Anchor, label: Label): readonly TextMark[] {
  const { symbol, number, tone, letterSize, numberSize, weight } = label;
  const width = widthOf(label);
  const start = align === "start" ? x : align === "end" ? x - width : x - width / 2;
  const piece = (text: string, dx: number, dy: number, face: TextMark["face"], size: number): TextMark => ({
    kind: "text",
    ...{ x: start + dx, y: y + dy, text, face, size, tone },
  });
  const value = { ...piece(number, symbolWidth(label), 0, "number", numberSize), ...(weight && { weight }) };
  if (!symbol) return [value];
  const after = (LETTER_WIDTH[symbol.letter] ?? 0.6) * letterSize;
  const size = letterSize * INDEX_SIZE;
  return [
    piece(symbol.letter, 0, 0, "letter", letterSize),
    ...(symbol.above ? [piece(symbol.above, after + 1, -RAISED * letterSize, "index", size)] : []),
    ...(symbol.below ? [piece(symbol.below, after, LOWERED * letterSize, "index", size)] : []),
    value,
  ];
}
