import { expect, test } from "vitest";
import { excerptOf } from "./excerpt.ts";

const long = `${"far away from it ".repeat(20)}the chain rule multiplies rates ${"and so on ".repeat(30)}`.trim();

test("what was searched for is marked, as a whole word, whatever its case", () => {
  expect(excerptOf("A Bias is added; biased it is not.", ["bias"])).toEqual([
    { text: "A ", isMarked: false },
    { text: "Bias", isMarked: true },
    { text: " is added; biased it is not.", isMarked: false },
  ]);
});

test("a long text is cut between words around what was found", () => {
  const pieces = excerptOf(long, ["chain", "rule"]);
  const text = pieces.map((piece) => piece.text).join("");
  expect(pieces.filter(({ isMarked }) => isMarked).map((piece) => piece.text)).toEqual(["chain", "rule"]);
  expect(text).toMatch(/^… (far|away|from|it|the) /);
  expect(text).toMatch(/ …$/);
  expect(text.length).toBeLessThanOrEqual(150);
});

test.each(["(", "a+b", "\\"])("%j is searched for as it stands", (term) => {
  expect(() => excerptOf("a+b (c)", [term])).not.toThrow();
});

test("an empty text has no excerpt", () => {
  expect(excerptOf("", [])).toEqual([]);
});
