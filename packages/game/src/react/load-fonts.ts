import type { Theme } from "../board/tones.ts";

/** What a browser tells of a typeface that a page has declared. */
export type Typeface = Pick<FontFace, "family" | "style" | "weight" | "unicodeRange">;

/** Resolves once the board's letters have loaded. Text on a canvas, unlike on a page, does not update by itself. */
export async function loadFonts({ faces }: Theme): Promise<void> {
  const declared = [...document.fonts];
  const wanted = [
    typefaceFor(declared, faces.letter, "italic", "w"),
    typefaceFor(declared, faces.index, "normal", "1"),
    typefaceFor(declared, faces.number, "normal", "0"),
  ];
  await Promise.all(wanted.map((typeface) => typeface?.load()));
}

/**
 * The typeface that a browser sets a letter in: of the first family that is declared with this letter, the declaration that
 * comes last. `document.fonts.load` fetches the others as well, whole typefaces behind the small cuts that pages are set in.
 *
 * @param families  as in a style sheet, "KaTeX_Math, serif"
 */
export function typefaceFor<T extends Typeface>(
  declared: readonly T[],
  families: string,
  style: string,
  letter: string,
): T | undefined {
  for (const family of families.split(",").map(bareName)) {
    const found = declared.findLast(
      (each) =>
        bareName(each.family) === family &&
        each.style === style &&
        isRegular(each.weight) &&
        hasLetter(each.unicodeRange, letter),
    );
    if (found) return found;
  }
  return undefined;
}

const bareName = (family: string) => family.trim().replace(/^["']|["']$/g, "");

/** "400", "normal" or a range, "200 900". */
function isRegular(weight: string): boolean {
  const [low = 400, high = low] = weight.replace("normal", "400").replace("bold", "700").split(" ").map(Number);
  return low <= 400 && high >= 400;
}

/** Of a range as browsers write it, "U+41-5A, U+2212". */
function hasLetter(range: string, letter: string): boolean {
  const code = letter.codePointAt(0) as number;
  return range.split(",").some((piece) => {
    const [low = 0, high = low] = piece
      .trim()
      .replace(/^U\+/i, "")
      .split("-")
      .map((hex) => Number.parseInt(hex, 16));
    return low <= code && code <= high;
  });
}
