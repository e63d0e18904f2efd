import type { Textures } from "phaser";
import type { TextMark } from "../board/marks.ts";
import type { Theme } from "../board/tones.ts";
import type { Font, LetterSheet } from "./letter-sheet.ts";
import { opaque } from "./mesh.ts";

/** A piece of the sheet where it stands on the canvas, in the canvas's pixels. */
export interface Piece {
  readonly frame: Textures.Frame;
  readonly x: number;
  readonly y: number;
  readonly tint: number;
}

export interface Lettering {
  readonly halos: readonly Piece[];
  readonly inks: readonly Piece[];
}

/** Written all at once, so that none has to be written while numbers change. */
const FIGURES = "0123456789.−+";
/** Numbers change all the time, and have figures that are all of one width: they are set sign by sign, words as a whole. */
const NUMBER = /^[−+×0-9. ]+$/;

/** A text in the letters of a sheet, or as much of it as the sheet had room for. */
export function letteringOf(mark: TextMark, theme: Theme, sheet: LetterSheet, ratio: number): Lettering {
  const font = fontOf(mark, theme);
  const signs = isNumber(mark) ? [...mark.text] : [mark.text];
  if (signs.length > 1) sheet.writeAll(font, FIGURES);
  const widths = signs.map((sign) => sheet.widthOf(font, sign));
  const width = widths.reduce((sum, each) => sum + each, 0);
  const start = mark.align === "middle" ? mark.x - width / 2 : mark.align === "end" ? mark.x - width : mark.x;
  // On whole pixels, or the letters would be blurred.
  const y = Math.round((mark.y - sheet.ascentOf(font)) * ratio);
  const [ink, paper] = [opaque(theme.colours[mark.tone]), opaque(theme.colours.paper)];
  const halos: Piece[] = [];
  const inks: Piece[] = [];
  let at = (start - sheet.pad) * ratio;
  for (const [place, sign] of signs.entries()) {
    const steps = Math.round(at * sheet.fineness);
    const x = Math.floor(steps / sheet.fineness);
    const letters = sign === " " ? undefined : sheet.lettersFor(font, sign, steps - x * sheet.fineness);
    if (letters) inks.push({ frame: letters.ink, x, y, tint: ink });
    if (letters && !mark.isBare) halos.push({ frame: letters.halo, x: Math.round(at), y, tint: paper });
    at += (widths[place] as number) * ratio;
  }
  return { halos, inks };
}

const isNumber = ({ face, text }: TextMark) => face === "number" && NUMBER.test(text);

const fontOf = ({ face, size, weight = 400 }: TextMark, { faces }: Theme): Font => ({
  css: `${face === "letter" ? "italic " : ""}${weight} ${size}px ${faces[face]}`,
  size,
});
