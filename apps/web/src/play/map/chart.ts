import type { Idea, Spot, Stop, Stroke } from "./ideas/idea.ts";
import { ideaOf } from "./ideas/ideas.ts";

/** Across, a thousandth of the sheet's width; down, a pixel: a sheet is stretched to its page, and stays as high. */
export const ACROSS = 1000;

/** How worlds are laid on a sheet. */
interface Sheet {
  readonly columns: number;
  /** Of the sheet's width. */
  readonly gap: number;
  /** Pixels above a field for the world's name, of the field itself, and below it. */
  readonly head: number;
  readonly field: number;
  readonly foot: number;
}

export const WIDE: Sheet = { columns: 3, gap: 0.07, head: 76, field: 208, foot: 60 };
export const NARROW: Sheet = { columns: 1, gap: 0, head: 76, field: 208, foot: 72 };

/** A world on the sheet. Its strokes and stops are in the sheet's own measure. */
export interface ChartWorld {
  readonly id: string;
  /** Where its name stands: the left upper corner. */
  readonly corner: Spot;
  readonly stops: readonly Stop[];
  readonly strokes: readonly Stroke[];
  readonly glass?: Spot;
  /** The way here from the world before; the first has none. As a path. */
  readonly road?: string;
}

export interface Chart {
  readonly height: number;
  readonly worlds: readonly ChartWorld[];
}

/**
 * Worlds on a sheet, row by row, one row to the right and the next one back, so that the road never jumps. What is drawn
 * in a row that runs back is turned over.
 */
export function chartOf(worlds: readonly { readonly id: string; readonly levels: number }[], sheet: Sheet): Chart {
  const { columns, gap, head, field, foot } = sheet;
  const width = (ACROSS * (1 - gap * (columns - 1))) / columns;
  const rowHeight = head + field + foot;
  const placed = worlds.map(({ id, levels }, at) => {
    const row = Math.floor(at / columns);
    const runsBack = row % 2 === 1 && columns > 1;
    const column = runsBack ? columns - 1 - (at % columns) : at % columns;
    const corner = { x: column * (width + ACROSS * gap), y: row * rowHeight };
    const place = <Any extends Spot>(spot: Any): Any => ({
      ...spot,
      x: round(corner.x + width * (runsBack ? 1 - spot.x : spot.x)),
      y: round(corner.y + head + field * spot.y),
    });
    return { id, row, corner, ...placedIdea(ideaOf(id, levels), place) };
  });
  return {
    height: Math.ceil(worlds.length / columns) * rowHeight - foot / 2,
    worlds: placed.map(({ row, ...world }, at) => {
      const before = placed[at - 1];
      const [from, to] = [before?.stops.at(-1), world.stops[0]];
      if (!before || !from || !to) return world;
      return { ...world, road: before.row === row ? across(from, to) : down(from, to, sheet, row) };
    }),
  };
}

const placedIdea = ({ stops, strokes, glass }: Idea, place: <Any extends Spot>(spot: Any) => Any) => ({
  stops: stops.map(place),
  strokes: strokes.map((stroke) => ({ ...stroke, points: stroke.points.map(place) })),
  ...(glass && { glass: place(glass) }),
});

/** To the next world of a row: level with both ends. */
function across(from: Spot, to: Spot): string {
  const middle = round((from.x + to.x) / 2);
  return `M${from.x} ${from.y}C${middle} ${from.y} ${middle} ${to.y} ${to.x} ${to.y}`;
}

/** To the row below. With more than one column the road turns at the sheet's edge, beside both rows. */
function down(from: Spot, to: Spot, { columns, head, field, foot }: Sheet, row: number): string {
  if (columns > 1) {
    const edge = row % 2 === 1 ? ACROSS + 28 : -28;
    return `M${from.x} ${from.y}C${edge} ${from.y} ${edge} ${to.y} ${to.x} ${to.y}`;
  }
  // Down the right edge, back between two worlds, and down the left edge past the next one's name.
  const between = row * (head + field + foot) - foot / 2;
  const [right, left] = [ACROSS + 24, -24];
  return [
    `M${from.x} ${from.y}`,
    `C${right} ${from.y} ${right} ${from.y} ${right} ${from.y + 40}`,
    `L${right} ${between - 24}C${right} ${between} ${right} ${between} ${ACROSS - 60} ${between}`,
    `L${60} ${between}C${left} ${between} ${left} ${between} ${left} ${between + 24}`,
    `L${left} ${to.y - 24}C${left} ${to.y} ${left} ${to.y} ${to.x} ${to.y}`,
  ].join("");
}

const round = (value: number): number => Math.round(10 * value) / 10;
