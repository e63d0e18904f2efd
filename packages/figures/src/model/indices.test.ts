import { quantityId } from "@nn/notation";
import { expect, test } from "vitest";
import { atIndices, indicesOf } from "./indices.ts";

const chosen = (quantity: string) => ({ nudge: { quantity: quantityId(quantity), by: 0.1 } });

test.each([
  ["w2.1.2", { j: 1, k: 2 }],
  ["b2.1", { j: 1, k: 0 }],
  ["a1.2", { j: 0, k: 2 }],
])("%s chooses the neurons %j", (quantity, indices) => {
  expect(indicesOf(chosen(quantity))).toEqual(indices);
});

test.each([
  ["w2.j.k", "w2.1.2"],
  ["w2.j.0", "w2.1.0"],
  ["a1.k", "a1.2"],
  ["yj", "y1"],
  ["C", "C"],
  ["z2.0", "z2.0"],
])("while the weight from 2 into 1 is chosen, %s is %s", (name, id) => {
  expect(atIndices(name, chosen("w2.1.2"))).toBe(id);
});

test("without a choice the letters stand for the first neurons", () => {
  expect(atIndices("w2.j.k", { nudge: undefined })).toBe("w2.0.0");
});
