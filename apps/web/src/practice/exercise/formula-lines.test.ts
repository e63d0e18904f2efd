import { expect, test } from "vitest";
import { formulaLines, isName } from "./formula-lines.ts";

test.each([
  ["a formula without a sign of relation", "a \\cdot b", [["", "a \\cdot b"]]],
  [
    "an equation",
    "x = 1 + 2",
    [
      ["", "x"],
      ["=", "1 + 2"],
    ],
  ],
  [
    "a chain of them",
    "x = 2 \\cdot 3 \\approx 6",
    [
      ["", "x"],
      ["=", "2 \\cdot 3"],
      ["\\approx", "6"],
    ],
  ],
  [
    "an equals sign inside of braces",
    "\\sum_{j=0}^{2} w_j = s",
    [
      ["", "\\sum_{j=0}^{2} w_j"],
      ["=", "s"],
    ],
  ],
  [
    "braces that are written out",
    "\\{a = b",
    [
      ["", "\\{a"],
      ["=", "b"],
    ],
  ],
  [
    "a word that begins like a relation",
    "\\left(a\\right) = b",
    [
      ["", "\\left(a\\right)"],
      ["=", "b"],
    ],
  ],
  [
    "a formula that begins with a sign",
    "= a = b",
    [
      ["", "= a"],
      ["=", "b"],
    ],
  ],
  ["nothing", "", [["", ""]]],
] as const)("%s is taken apart where it says equals", (_, tex, lines) => {
  expect(formulaLines(tex).map(({ sign, tex: side }) => [sign, side])).toEqual(lines);
});

test.each([
  ["\\frac{\\partial \\htmlClass{q-c}{C}}{\\partial \\htmlClass{q-w}{w^{(L-1)}}}", true],
  ["\\htmlClass{q-z}{z_{0}^{(2)}}", true],
  ["3 \\cdot 1 \\cdot (-0.6)", false],
  ["\\frac{-0.092 + (-0.125) + 0.154 + 0.197}{4}", false],
  ["2\\,\\left(\\htmlClass{q-a}{a}-\\htmlClass{q-y}{y}\\right)", false],
])("%s stands before a sign of equality: %s", (tex, expected) => {
  expect(isName(tex)).toBe(expected);
});
