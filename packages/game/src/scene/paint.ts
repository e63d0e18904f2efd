import type { GameObjects } from "phaser";
import { arcOutline, dashedCurve, dashes, discOutline, glassOutline } from "../board/geometry.ts";
import type { Mark } from "../board/marks.ts";
import type { Point } from "../board/places.ts";
import { blend, type Theme, type Tone } from "../board/tones.ts";

/** Draws the marks of a picture, except texts, in place of whatever the graphics held before. */
export function paint(graphics: GameObjects.Graphics, marks: readonly Mark[], { colours }: Theme): void {
  const colourOf = ({ tone, strength = 1 }: { tone: Tone; strength?: number }) =>
    strength === 1 ? colours[tone] : blend(colours.paper, colours[tone], strength);
  graphics.clear();
  for (const mark of marks) if (mark.kind !== "text") paintOne(graphics, mark, colourOf(mark), colours);
}

function paintOne(
  graphics: GameObjects.Graphics,
  mark: Exclude<Mark, { kind: "text" }>,
  colour: number,
  colours: Theme["colours"],
): void {
  switch (mark.kind) {
    case "line": {
      graphics.lineStyle(mark.width, colour);
      const pieces = mark.dash ? dashes(mark.from, mark.to, mark.dash) : [[mark.from, mark.to] as const];
      for (const [from, to] of pieces) graphics.lineBetween(from.x, from.y, to.x, to.y);
      return;
    }
    case "curve": {
      graphics.lineStyle(mark.width, colour);
      for (const [from, to] of dashedCurve(mark.points, mark.dash)) graphics.lineBetween(from.x, from.y, to.x, to.y);
      return;
    }
    case "disc":
      // Not as a circle of the engine, which has a hundred sides however small it is.
      polygon(graphics, colour, discOutline(mark, mark.r));
      return;
    case "ring":
      // As a polygon, because a thin stroked path shows its joints.
      polygon(graphics, colour, arcOutline(mark, mark.r, 1, mark.width));
      return;
    case "glass":
      polygon(graphics, colour, glassOutline(mark, mark.r, mark.fill, mark.slosh));
      return;
    case "arc":
      if (mark.turn !== 0) polygon(graphics, colour, arcOutline(mark, mark.r, mark.turn, mark.width));
      return;
    case "shape":
      polygon(graphics, colour, mark.points);
      return;
    case "box": {
      const { x, y, width, height, corner, outline } = mark;
      if (width <= 0 || height <= 0) return;
      box(graphics, colour, x, y, width, height, corner);
      if (!outline) return;
      const inset = outline.width;
      box(graphics, colours[outline.fill], x + inset, y + inset, width - 2 * inset, height - 2 * inset, corner - inset);
    }
  }
}

function polygon(graphics: GameObjects.Graphics, colour: number, points: readonly Point[]): void {
  const [first, ...rest] = points;
  if (!first || rest.length < 2) return;
  graphics.fillStyle(colour).beginPath().moveTo(first.x, first.y);
  for (const { x, y } of rest) graphics.lineTo(x, y);
  graphics.closePath().fillPath();
}

function box(graphics: GameObjects.Graphics, colour: number, x: number, y: number, w: number, h: number, r: number) {
  graphics.fillStyle(colour);
  if (r > 0) graphics.fillRoundedRect(x, y, w, h, r);
  else graphics.fillRect(x, y, w, h);
}
