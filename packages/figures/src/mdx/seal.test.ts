import { expect, test } from "vitest";
import formulas from "./index.ts";
import type { Tree } from "./tree.ts";

type Sealed = Tree & { readonly name?: string; readonly attributes?: readonly { name: string; value: unknown }[] };

/** A paragraph with a formula, as remark-math leaves it, with what the site's build makes of it. */
function sealedIn(latex: string): Sealed {
  const page: Tree = {
    type: "root",
    children: [
      {
        type: "element",
        tagName: "p",
        properties: {},
        children: [
          {
            type: "element",
            tagName: "code",
            properties: { className: ["language-math", "math-inline"] },
            children: [{ type: "text", value: latex }],
          },
        ],
      },
    ],
  };
  formulas({ sizes: [1, 1, 1, 1] })(page, { path: undefined });
  return page.children?.[0]?.children?.[0] as Sealed;
}

const attribute = (node: Sealed, name: string) => node.attributes?.find((each) => each.name === name)?.value;

test("a formula is one piece of a page, with its class and its markup as text", () => {
  const formula = sealedIn("\\w{L} < 2");
  expect(formula).toMatchObject({ type: "mdxJsxTextElement", name: "span", children: [] });
  expect(attribute(formula, "className")).toBe("katex");
  const { value } = attribute(formula, "dangerouslySetInnerHTML") as { value: string };
  const { __html: markup } = JSON.parse(value);
  expect(markup).toContain('data-q="w3.0.0"');
  expect(markup).toContain('role="button"');
  expect(markup).toContain("<math");
  expect(markup).toContain("&#x3C;");
});

test("what a compiler reads is the same text", () => {
  const value = attribute(sealedIn("x"), "dangerouslySetInnerHTML") as {
    value: string;
    data: { estree: { body: { expression: { properties: { value: { value: string } }[] } }[] } };
  };
  const literal = value.data.estree.body[0]?.expression.properties[0]?.value.value;
  expect({ __html: literal }).toEqual(JSON.parse(value.value));
});
