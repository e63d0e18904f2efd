import { expect, test } from "vitest";
import pseudoProse, { type Prose } from "./prose.ts";

const prosed = (tree: Prose) => {
  pseudoProse()(tree);
  return tree;
};

test("the words of a text and the caption of a figure are disguised; formulas, code and ids are not", () => {
  const text = (): Prose => ({
    type: "root",
    children: [
      {
        type: "paragraph",
        children: [
          { type: "text", value: "So " },
          { type: "inlineMath", value: "a" },
        ],
      },
      { type: "inlineCode", value: "main" },
      {
        type: "mdxJsxFlowElement",
        name: "Figure",
        attributes: [
          { type: "mdxJsxAttribute", name: "id", value: "chain" },
          { type: "mdxJsxAttribute", name: "caption", value: "Drag." },
          { type: "mdxJsxAttribute", name: "toDo", value: "Drag." },
        ],
        children: [],
      },
    ],
  });
  expect(prosed(text())).toEqual({
    type: "root",
    children: [
      {
        type: "paragraph",
        children: [
          { type: "text", value: "Šóó " },
          { type: "inlineMath", value: "a" },
        ],
      },
      { type: "inlineCode", value: "main" },
      {
        type: "mdxJsxFlowElement",
        name: "Figure",
        attributes: [
          { type: "mdxJsxAttribute", name: "id", value: "chain" },
          { type: "mdxJsxAttribute", name: "caption", value: "Ďŕŕááğ." },
          { type: "mdxJsxAttribute", name: "toDo", value: "Ďŕŕááğ." },
        ],
        children: [],
      },
    ],
  });
});
