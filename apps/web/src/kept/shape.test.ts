import { expect, test } from "vitest";
import { anything, listOf, number, objectOf, oneOf, read, recordOf, type Shape, text } from "./shape.ts";

const run = objectOf<{ id: string; log: readonly unknown[] }, { rev: number }>(
  { id: text, log: listOf(anything) },
  { rev: number },
);

const cases: readonly { name: string; shape: Shape<unknown>; right: unknown; wrong: readonly unknown[] }[] = [
  { name: "a text", shape: text, right: "", wrong: [1, null, undefined, ["a"]] },
  { name: "a number", shape: number, right: -0.5, wrong: ["1", Number.NaN, Number.POSITIVE_INFINITY, null] },
  { name: "one of some words", shape: oneOf(["a", "b"]), right: "b", wrong: ["c", "", undefined, 0] },
  { name: "a list", shape: listOf(text), right: ["a"], wrong: [["a", 1], { 0: "a", length: 1 }, "a", null] },
  { name: "a record", shape: recordOf(number), right: { a: 1 }, wrong: [{ a: "1" }, [1], null, 1] },
  { name: "an object", shape: run, right: { id: "a", log: [0] }, wrong: [{ id: "a" }, { log: [] }, [], null, "a"] },
];

test.each(cases)("$name is told from what is none", ({ shape, right, wrong }) => {
  expect(read(shape, right)).toBe(right);
  for (const each of wrong) expect(read(shape, each)).toBeUndefined();
});

test("a field that may be missing is right when it is there, and what is beyond the fields is let through", () => {
  expect(run({ id: "a", log: [], rev: 1, more: true })).toBe(true);
  expect(run({ id: "a", log: [], rev: "1" })).toBe(false);
});

test("a name that every object inherits is no field", () => {
  expect(objectOf<{ toString: string }>({ toString: text })({})).toBe(false);
});
