import { expect, test } from "vitest";
import { glue } from "./glue.ts";
import type { Tree } from "./tree.ts";
import { typesetPage } from "./typeset-page.ts";

const text = (value: string): Tree => ({ type: "text", value });
const element = (className: string, ...children: Tree[]): Tree => ({
  type: "element",
  tagName: "span",
  properties: { className: [className] },
  children,
});
const formula = (...pieces: string[]) =>
  element("katex", element("katex-html", ...pieces.map((piece) => element("katex-base", text(piece)))));
const words = (node: Tree): string => (node.value ?? "") + (node.children ?? []).map(words).join("");
const paragraph = (...children: Tree[]) => {
  const made: Tree = { type: "element", tagName: "p", children };
  glue(made);
  return made;
};
const held = ({ children }: Tree) => children?.filter(({ properties }) => properties?.style).map(words);

test.each([
  [", so", ","],
  [". Then", "."],
  ["”, the change", "”,"],
  [") and", ")"],
])("a formula keeps what closes behind it: %s", (after, kept) => {
  const made = paragraph(text("It moves "), formula("z"), text(after));
  expect(held(made)).toEqual([`z${kept}`]);
  expect(words(made)).toBe(`It moves z${after}`);
});

test("a symbol on a page, as KaTeX sets it, keeps its comma", () => {
  const math: Tree = {
    type: "element",
    tagName: "code",
    properties: { className: ["language-math", "math-inline"] },
    children: [text("\\Delta\\a{L}")],
  };
  const page: Tree = {
    type: "root",
    children: [{ type: "element", tagName: "p", properties: {}, children: [math, text(", so")] }],
  };
  typesetPage({ sizes: [1, 1, 1, 1] })(page, { path: undefined, message: expect.fail } as never);
  expect(page.children?.[0]?.children?.map(({ properties }) => properties?.style)).toEqual([
    "white-space:nowrap",
    undefined,
  ]);
});

test("a formula that a word follows is left alone", () => {
  expect(held(paragraph(formula("z"), text(" shifts.")))).toEqual([]);
});

test("of a formula that can break within itself the last piece keeps what closes behind it", () => {
  const made = paragraph(text("Here "), formula("z =", "w a +", "b"), text(". Only"));
  expect(held(made)).toEqual(["b."]);
  expect(words(made)).toBe("Here z =w a +b. Only");
  // What is read aloud is there once, in the first part.
  const spoken = element("katex", element("katex-mathml", text("z is b")), ...(formula("z =", "b").children ?? []));
  expect(words(paragraph(spoken, text(".")))).toBe("z is bz =b.");
});
