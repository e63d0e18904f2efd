import { expect, test } from "vitest";
import { glue } from "./glue.ts";
import formulas from "./index.ts";
import type { Tree } from "./tree.ts";

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
])("a short formula keeps what closes behind it: %s", (after, kept) => {
  const made = paragraph(text("It moves "), formula("z"), text(after));
  expect(held(made)).toEqual([`z${kept}`]);
  expect(words(made)).toBe(`It moves z${after}`);
});

test("a symbol on a page, as KaTeX sets it, is short", () => {
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
  formulas({ sizes: [1, 1, 1, 1] })(page, { path: undefined, message: expect.fail } as never);
  expect(page.children?.[0]?.children?.map(({ properties }) => properties?.style)).toEqual([
    "white-space:nowrap",
    undefined,
  ]);
});

test("a formula that a word follows, or that can break within itself, is left alone", () => {
  expect(held(paragraph(formula("z"), text(" shifts.")))).toEqual([]);
  expect(held(paragraph(formula("a", "= b"), text(", so")))).toEqual([]);
});
