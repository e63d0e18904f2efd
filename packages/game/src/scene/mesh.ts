import { arcOutline, dashedCurve, dashes, discOutline, glassOutline, roundedOutline } from "../board/geometry.ts";
import type { Mark } from "../board/marks.ts";
import type { Point } from "../board/places.ts";
import { blend, type Theme, type Tone } from "../board/tones.ts";

/** Triangles as the graphics card takes them: corners in pixels of the canvas, three indices each, a colour a corner. */
export interface Mesh {
  readonly vertices: number[];
  readonly indexes: number[];
  readonly colours: number[];
}

export type ShapeMark = Exclude<Mark, { readonly kind: "text" }>;

/** Cuts an outline that may be hollow somewhere, x and y of its corners in turn, and gives the triangles' indices. */
export type Cut = (outline: number[]) => readonly number[];

/** A mark in triangles. They are cut here and not by the engine, which would cut every shape again in every frame. */
export function meshOf(mark: ShapeMark, { colours }: Theme, ratio: number, cut: Cut): Mesh {
  const mesh: Mesh = { vertices: [], indexes: [], colours: [] };
  const toned = (tone: Tone, strength = 1) =>
    opaque(strength === 1 ? colours[tone] : blend(colours.paper, colours[tone], strength));
  const colour = toned(mark.tone, mark.strength);
  const add = (points: readonly Point[], indexes: readonly number[], tint = colour) => {
    const first = mesh.colours.length;
    for (const { x, y } of points) {
      mesh.vertices.push(x * ratio, y * ratio);
      mesh.colours.push(tint);
    }
    for (const index of indexes) mesh.indexes.push(first + index);
  };
  const stroke = (from: Point, to: Point, width: number) => {
    const corners = strokeOutline(from, to, width);
    if (corners) add(corners, fan(4));
  };
  switch (mark.kind) {
    case "line":
      for (const [from, to] of mark.dash ? dashes(mark.from, mark.to, mark.dash) : [[mark.from, mark.to] as const])
        stroke(from, to, mark.width);
      return mesh;
    case "curve":
      for (const [from, to] of dashedCurve(mark.points, mark.dash)) stroke(from, to, mark.width);
      return mesh;
    case "disc": {
      const outline = discOutline(mark, mark.r);
      add(outline, fan(outline.length));
      return mesh;
    }
    case "ring":
    case "arc": {
      const turn = mark.kind === "ring" ? 1 : mark.turn;
      if (turn === 0) return mesh;
      const outline = arcOutline(mark, mark.r, turn, mark.width);
      add(outline, band(outline.length));
      return mesh;
    }
    case "glass": {
      const outline = glassOutline(mark, mark.r, mark.fill, mark.slosh);
      add(outline, mark.slosh ? cut(flat(outline)) : fan(outline.length));
      return mesh;
    }
    case "shape":
      add(mark.points, mark.points.length > 3 ? cut(flat(mark.points)) : fan(mark.points.length));
      return mesh;
    case "box": {
      const { x, y, width, height, corner, outline } = mark;
      if (width <= 0 || height <= 0) return mesh;
      const edge = roundedOutline({ x, y, width, height }, corner);
      add(edge, fan(edge.length));
      if (!outline) return mesh;
      const inset = outline.width;
      const inner = { x: x + inset, y: y + inset, width: width - 2 * inset, height: height - 2 * inset };
      const filling = roundedOutline(inner, corner - inset);
      add(filling, fan(filling.length), toned(outline.fill));
      return mesh;
    }
  }
}

/** Triangles around the first corner of a convex outline. */
const fan = (corners: number): readonly number[] =>
  Array.from({ length: Math.max(0, corners - 2) }, (_, at) => [0, at + 1, at + 2]).flat();

/** Triangles between the two edges of an arc: an outline goes out along one and back along the other. */
const band = (corners: number): readonly number[] =>
  Array.from({ length: Math.max(0, corners / 2 - 1) }, (_, at) => {
    const across = corners - 1 - at;
    return [at, at + 1, across, at + 1, across - 1, across];
  }).flat();

const flat = (points: readonly Point[]): number[] => points.flatMap(({ x, y }) => [x, y]);

function strokeOutline(from: Point, to: Point, width: number): readonly Point[] | undefined {
  const length = Math.hypot(to.x - from.x, to.y - from.y);
  if (length === 0) return undefined;
  const [dx, dy] = [((to.y - from.y) / length) * (width / 2), ((from.x - to.x) / length) * (width / 2)];
  return [
    { x: from.x + dx, y: from.y + dy },
    { x: to.x + dx, y: to.y + dy },
    { x: to.x - dx, y: to.y - dy },
    { x: from.x - dx, y: from.y - dy },
  ];
}

/** A colour that hides what is under it, as the engine packs it. */
export const opaque = (colour: number): number => (0xff000000 | colour) >>> 0;
