import { expect, test } from "vitest";
import { leaves, takenForLayer } from "./leave-script.ts";

test.each([
  ["*", "superscript", "2", true],
  ["+", "superscript", "n", true],
  ["/", "subscript", "jk", true],
  ["(", "superscript", "L", true],
  [")", "superscript", "2", true],
  ["-", "subscript", "j", true],
  ["^", "subscript", "jk", true],
  ["_", "superscript", "L", true],
  ["-", "superscript", "", false],
  ["(", "superscript", "", false],
  ["-", "superscript", "L", false],
  ["+", "superscript", "(n", false],
  [")", "superscript", "(L-1", false],
  ["*", "superscript", "(L-1)", true],
  [",", "subscript", "j", false],
  ["2", "superscript", "1", false],
  ["y", "superscript", "L", false],
] as const)("typed behind what stands there, %s in a %s with “%s” leaves it: %s", (key, branch, text, expected) => {
  expect(leaves(key, branch, text)).toBe(expected);
});

test.each([
  ["y", "L-", "-"],
  ["(", "L-", "-"],
  ["1", "L-", ""],
  ["y", "L-2", "-2"],
  ["*", "L-1", ""],
  [")", "L-1", ""],
  ["y", "n-", ""],
] as const)("before %s, of “%s” the end “%s” is no part of a layer", (key, text, expected) => {
  expect(takenForLayer(key, text)).toBe(expected);
});
