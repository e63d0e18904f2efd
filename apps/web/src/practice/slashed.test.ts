import { expect, test } from "vitest";
import { fullSize, slashed } from "./slashed.ts";

test.each([
  [
    "a derivative",
    "\\frac{\\partial \\htmlClass{q-z}{z^{(L)}}}{\\partial w}",
    "\\partial \\htmlClass{q-z}{z^{(L)}}/\\partial w",
  ],
  ["an index with a difference in it", "\\frac{\\partial C}{\\partial a^{(L-1)}}", "\\partial C/\\partial a^{(L-1)}"],
  ["one letter over another", "\\frac{dy}{du}", "dy/du"],
])("%s is written with a slash", (_, tex, expected) => {
  expect(slashed(tex)).toBe(expected);
});

test.each([
  ["a letter", "x_1"],
  ["a difference over something", "\\frac{f(x+h) - f(x)}{h}"],
  ["a fraction with something behind it", "\\frac{a}{b} + c"],
  ["half a fraction", "\\frac{a"],
])("%s stays as it is", (_, tex) => {
  expect(slashed(tex)).toBe(tex);
});

test("a fraction is written in full size, and nothing else is touched", () => {
  const [fraction, letter, words] = [
    { tex: "\\frac{f}{h} = 2", plain: "f/h = 2" },
    { tex: "a", plain: "a" },
    { text: " and " },
  ];
  expect(fullSize([fraction, words, letter])).toEqual([
    { tex: "\\displaystyle \\frac{f}{h} = 2", plain: "f/h = 2" },
    words,
    letter,
  ]);
});
