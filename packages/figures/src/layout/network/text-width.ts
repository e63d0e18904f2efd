/** The three faces of a drawing: letters of quantities, their indices, and everything else. */
export type Face = "math" | "roman" | "sans";

/**
 * Widths of characters in thousandths of their size, as the fonts state them: KaTeX_Math italic, KaTeX_Main, and Source
 * Sans 3 with tabular figures. None of these pairs is kerned, so widths add up.
 */
const EM: Readonly<Record<Face, Readonly<Record<string, number>>>> = {
  math: { w: 716, b: 429, z: 465, a: 529, x: 572, y: 490, C: 715, L: 681 },
  roman: { "(": 389, ")": 389, ",": 278, "−": 778 },
  sans: {
    ".": 249,
    "−": 497,
    "+": 497,
    " ": 200,
    "(": 303,
    ")": 303,
    ",": 249,
    f: 292,
    i: 246,
    l: 255,
    r: 347,
    t: 338,
  },
};

/** A figure has one width in each face. Letters that are not listed are narrower than this. */
const DIGIT: Readonly<Record<Face, number>> = { math: 500, roman: 500, sans: 497 };
const WIDEST: Readonly<Record<Face, number>> = { math: 900, roman: 900, sans: 560 };

const isDigit = (character: string): boolean => character >= "0" && character <= "9";

/** The width of a text, px. Unknown characters count as wide: too much room rather than too little. */
export function textWidth(text: string, face: Face, size: number): number {
  let thousandths = 0;
  for (const character of text) thousandths += isDigit(character) ? DIGIT[face] : (EM[face][character] ?? WIDEST[face]);
  return (thousandths * size) / 1000;
}
