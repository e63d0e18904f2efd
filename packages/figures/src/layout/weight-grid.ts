import { idOf, parseQuantityName, type QuantityId, type Sizes } from "@nn/notation";

/**
 * The last layer as a table. A row is a neuron j of it; the columns are a weight for each neuron k of the layer before,
 * then the bias, then the weighted sum that the row makes.
 */
export interface WeightGrid {
  readonly layer: number;
  readonly rows: number;
  /** How many neurons the layer before has. */
  readonly sources: number;
}

export interface Cell {
  readonly row: number;
  readonly column: number;
}

/** A cell, a whole row, a whole column, or nothing. */
export interface Part {
  readonly row?: number | undefined;
  readonly column?: number | undefined;
}

export function gridOf({ sizes }: Sizes): WeightGrid {
  const layer = sizes.length - 1;
  return { layer, rows: sizes[layer] ?? 0, sources: sizes[layer - 1] ?? 0 };
}

export const biasColumn = ({ sources }: WeightGrid): number => sources;
export const sumColumn = ({ sources }: WeightGrid): number => sources + 1;

/** What stands in a cell. */
export function idAt(grid: WeightGrid, { row, column }: Cell): QuantityId {
  if (column === sumColumn(grid)) return idOf.z(grid.layer, row);
  return column === biasColumn(grid) ? idOf.b(grid.layer, row) : idOf.w(grid.layer, row, column);
}

/** What of the table belongs to a quantity. */
export function partOf(grid: WeightGrid, id: QuantityId): Part {
  const name = parseQuantityName(id);
  if (name.kind === "target") return { row: name.j };
  if (!("layer" in name)) return {};
  if (name.kind === "activation" && name.layer === grid.layer - 1) return { column: name.j };
  if (name.layer !== grid.layer) return {};
  switch (name.kind) {
    case "weight":
      return { row: name.j, column: name.k };
    case "bias":
      return { row: name.j, column: biasColumn(grid) };
    case "weightedSum":
      return { row: name.j, column: sumColumn(grid) };
    case "activation":
      return { row: name.j };
  }
}

/** What the table tells of while something is lit: its part of it, in the chosen row where it has none of its own. */
export function toldOf(grid: WeightGrid, lit: QuantityId | undefined, chosen: Cell): Part {
  const part = lit === undefined ? {} : partOf(grid, lit);
  if (part.row === undefined && part.column === undefined) return chosen;
  return { row: part.row ?? chosen.row, column: part.column };
}

/** The cell to which a key leads; undefined for keys that do not walk, and at the edge. */
export function cellAfterKey(grid: WeightGrid, { row, column }: Cell, key: string): Cell | undefined {
  const last = sumColumn(grid);
  const next = WALK[key]?.(row, column, last);
  if (!next) return undefined;
  const [to, across] = next;
  const isInside = to >= 0 && to < grid.rows && across >= 0 && across <= last;
  return isInside && (to !== row || across !== column) ? { row: to, column: across } : undefined;
}

const WALK: Readonly<Record<string, (row: number, column: number, last: number) => readonly [number, number]>> = {
  ArrowRight: (row, column) => [row, column + 1],
  ArrowLeft: (row, column) => [row, column - 1],
  ArrowDown: (row, column) => [row + 1, column],
  ArrowUp: (row, column) => [row - 1, column],
  Home: (row) => [row, 0],
  End: (row, _, last) => [row, last],
};
