import { SIDE } from "@nn/digits";

/** A few shades, each with all the cells that have it as one path: a picture of 784 cells takes a handful of elements. */
export interface Shade {
  /** From just above 0 to 1. */
  readonly strength: number;
  readonly path: string;
}

const SHADES = 15;

/** Ink from 0 to 1. */
export const shadesOf = (values: ArrayLike<number>, most = 1): readonly Shade[] => pathsOf(values, most, solid);

/** The cells of one sign: those above 0 solid, those below as two bars each, as a dashed line stands for a minus. */
export const positiveOf = (values: ArrayLike<number>, most: number): readonly Shade[] => pathsOf(values, most, solid);
export const negativeOf = (values: ArrayLike<number>, most: number): readonly Shade[] =>
  pathsOf(
    Array.from(values, (value) => -value),
    most,
    barred,
  );

type Draw = (column: number, row: number, length: number) => string;
const solid: Draw = (column, row, length) => `M${column} ${row}h${length}v1h-${length}z`;
const barred: Draw = (column, row, length) => bar(column, row, length) + bar(column, row + 0.5, length);
const bar: Draw = (column, row, length) => `M${column} ${row}h${length}v.26h-${length}z`;

function pathsOf(values: ArrayLike<number>, most: number, draw: Draw): readonly Shade[] {
  const paths: string[] = Array.from({ length: SHADES + 1 }, () => "");
  const shadeAt = (at: number) =>
    most > 0 ? Math.min(SHADES, Math.round((Math.max(0, values[at] as number) / most) * SHADES)) : 0;
  for (let row = 0; row < SIDE; row++)
    for (let column = 0; column < SIDE; ) {
      const shade = shadeAt(row * SIDE + column);
      let end = column + 1;
      while (end < SIDE && shadeAt(row * SIDE + end) === shade) end++;
      paths[shade] += draw(column, row, end - column);
      column = end;
    }
  return paths.flatMap((path, shade) => (shade === 0 || path === "" ? [] : [{ strength: shade / SHADES, path }]));
}

/** What is drawn at full strength: the largest size of all but the few largest, which would make the others pale. */
export function scaleOf(values: ArrayLike<number>): number {
  const sizes = Float64Array.from(values, Math.abs).sort();
  return sizes[Math.floor(sizes.length * 0.985)] || (sizes.at(-1) ?? 0);
}
