import "server-only";
import { family } from "../../../exercise/family.ts";
import { field } from "../../../parts/table/cells.ts";
import type { TexPart } from "../../../question/rich-text.ts";
import type { Scene } from "../../../scenes/scene.ts";
import { isNeat } from "../../../writing/maths.ts";
import { inHue } from "../../../writing/say.ts";
import { askCells, partOfQuantity, type SweepCell } from "../sweep/sweep-cell.ts";
import { sweepOf } from "../sweep/sweep-cells.ts";
import { about } from "./about.ts";
import { isGentle, neuronsOf, type Row, type Shape, shapes, someScene } from "./shape.ts";
import { words } from "./words.en.ts";

/** Fill in a table of slopes from the cost backwards; a slip is carried on and counted once. */
export const backwardSweep = family({
  about,
  words,
  plan: (seed) => shapes[seed % shapes.length] as Shape,
  // A bias has the slope of its sum, which stands in the line before; in the long chain so has the sum that of its ReLU.
  mayBeShown: ({ sizes, rows }, form) =>
    !rows.includes("b") && (form === "one-step-left" || sizes.some((count) => count > 1)),
  draw: (dice, shape) => {
    const scene = someScene(dice, shape);
    return isGentle(scene, shape) ? { scene, shape, cells: cellsOf(scene, shape) } : undefined;
  },
  isPleasant: ({ cells }) => cells.every(({ value }) => isNeat(value) && Math.abs(value) <= 40),
  figure: ({ scene }) => scene.figure,
  table: ({ shape, cells }, { table }) => {
    const columns = [...neuronsOf(shape)].reverse();
    const asked = new Set<string>(cells.map(({ quantity }) => quantity));
    return {
      caption: table.caption,
      columns: [table.slope, ...columns.map(table.neuron)],
      rows: shape.rows.map((row) => ({
        head: [slopeAlong(row)],
        cells: columns.map(({ layer, j }) => {
          const quantity = row === "w" ? `w${layer}.${j}.0` : `${row}${layer}.${j}`;
          return asked.has(quantity) ? field(partOfQuantity(quantity)) : null;
        }),
      })),
    };
  },
  parts: ({ cells }, words) => askCells(cells, words.cell),
});

/** From the cost back, as the table is filled in. */
function cellsOf(scene: Scene, shape: Shape): readonly SweepCell[] {
  const { sizes, rows } = shape;
  const sweep = sweepOf(scene);
  return neuronsOf(shape).flatMap(({ layer, j }) => {
    const isWide = (sizes[layer - 1] ?? 1) > 1;
    return [
      layer === sizes.length - 1 ? sweep.cost(j) : sweep.activation(layer, j),
      sweep.slope(layer, j),
      ...(isWide ? [] : [sweep.weight(layer, j, 0)]),
      ...(rows.includes("b") ? [sweep.bias(layer, j)] : []),
    ];
  });
}

const slopeAlong = (row: Row): TexPart => ({
  tex: `\\frac{\\partial ${inHue("C", "C")}}{\\partial ${inHue(row, row)}}`,
  plain: `∂C/∂${row}`,
});
