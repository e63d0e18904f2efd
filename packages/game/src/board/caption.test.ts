import { idOf, labelOf } from "@nn/notation";
import { expect, test } from "vitest";
import { captionAt, symbolAt } from "./caption.ts";

const shape = { sizes: [2, 2, 1] };
const at = { x: 100, y: 100, align: "middle" } as const;
const sizesOf = (marks: ReturnType<typeof symbolAt>) => marks.map(({ face, size }) => [face, size]);

test("an index is about two thirds of its letter, and never too small to read", () => {
  const symbol = labelOf(shape, idOf.a(1, 0));
  const caption = { symbol, number: "0.50", tone: "a", numberSize: 14 } as const;
  expect(sizesOf(captionAt(at, { ...caption, letterSize: 22 }))).toContainEqual(["index", 22 * 0.68]);
  expect(sizesOf(captionAt(at, { ...caption, letterSize: 14 }))).toContainEqual(["index", 11]);
  expect(sizesOf(symbolAt(at, symbol, "a", 14))).toContainEqual(["index", 11]);
});
