import { quantityId } from "@nn/notation";
import { describe, expect, test } from "vitest";
import { cellAfterKey, gridOf, idAt, partOf, toldOf } from "./weight-grid.ts";

const grid = gridOf({ sizes: [2, 3, 2] });

test("the table is the last layer: two rows for three neurons before", () => {
  expect(grid).toEqual({ layer: 2, rows: 2, sources: 3 });
});

describe.each([
  ["w2.1.2", { row: 1, column: 2 }],
  ["b2.0", { row: 0, column: 3 }],
  ["z2.1", { row: 1, column: 4 }],
])("%s", (id, cell) => {
  test(`stands in row ${cell.row}, column ${cell.column}`, () => {
    expect(partOf(grid, quantityId(id))).toEqual(cell);
    expect(idAt(grid, cell)).toBe(id);
  });
});

test.each([
  ["a2.1", { row: 1 }],
  ["y0", { row: 0 }],
  ["a1.2", { column: 2 }],
  ["w1.0.1", {}],
  ["x0", {}],
  ["C", {}],
])("%s belongs to %j", (id, part) => {
  expect(partOf(grid, quantityId(id))).toEqual(part);
});

test.each([
  [undefined, { row: 1, column: 2 }],
  ["C", { row: 1, column: 2 }],
  ["w2.0.1", { row: 0, column: 1 }],
  ["a2.0", { row: 0, column: undefined }],
  // The term in which it enters the sum that is shown.
  ["a1.0", { row: 1, column: 0 }],
])("while the weight from 2 into 1 is chosen and %s is lit, the table tells of %j", (lit, told) => {
  const chosen = { row: 1, column: 2 };
  expect(toldOf(grid, lit === undefined ? undefined : quantityId(lit), chosen)).toEqual(told);
});

test.each([
  ["ArrowRight", [0, 0], [0, 1]],
  ["ArrowDown", [0, 2], [1, 2]],
  ["ArrowUp", [1, 2], [0, 2]],
  ["ArrowLeft", [1, 1], [1, 0]],
  ["Home", [1, 3], [1, 0]],
  ["End", [0, 0], [0, 4]],
  ["ArrowLeft", [0, 0], undefined],
  ["ArrowUp", [0, 1], undefined],
  ["ArrowDown", [1, 1], undefined],
  ["ArrowRight", [1, 4], undefined],
  ["Home", [1, 0], undefined],
  ["x", [0, 0], undefined],
] as const)("%s leads from cell %j to %j", (key, [row, column], to) => {
  const next = cellAfterKey(grid, { row, column }, key);
  expect(next && [next.row, next.column]).toEqual(to);
});
