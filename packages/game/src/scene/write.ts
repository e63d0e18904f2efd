import type { Mark, TextMark } from "../board/marks.ts";
import { cssColour, type Theme } from "../board/tones.ts";

/** An outline in the colour of paper, so that a label stays readable where a wire passes under it. */
const HALO = 5;

/** Writes the texts of a picture into a canvas that is `ratio` times as large as the board. */
export function write(context: CanvasRenderingContext2D, marks: readonly Mark[], theme: Theme, ratio: number): void {
  const texts = marks.filter((mark) => mark.kind === "text");
  context.setTransform(1, 0, 0, 1, 0, 0);
  context.clearRect(0, 0, context.canvas.width, context.canvas.height);
  context.setTransform(ratio, 0, 0, ratio, 0, 0);
  context.textBaseline = "alphabetic";
  context.lineJoin = "round";
  context.lineWidth = HALO;
  context.strokeStyle = cssColour(theme.colours.paper);
  // All halos first, or the halo of an index would eat into the letter beside it.
  for (const mark of texts) {
    context.font = fontOf(mark, theme);
    context.strokeText(mark.text, mark.x, mark.y);
  }
  for (const mark of texts) {
    context.font = fontOf(mark, theme);
    context.fillStyle = cssColour(theme.colours[mark.tone]);
    context.fillText(mark.text, mark.x, mark.y);
  }
}

const fontOf = ({ face, size, weight = 400 }: TextMark, { faces }: Theme) =>
  `${face === "letter" ? "italic " : ""}${weight} ${size}px ${faces[face]}`;
