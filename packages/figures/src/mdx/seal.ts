import { toHtml } from "hast-util-to-html";
import type { Tree } from "./tree.ts";

/**
 * Turns every typeset formula into one span with its markup as text. The page that is sent is the same; in the browser a
 * formula is then one thing to wake up, and not forty spans. What points at its symbols goes by attributes alone.
 */
export function seal(node: Tree): void {
  if (!node.children) return;
  node.children = node.children.map((child) => (isFormula(child) ? sealed(child) : child));
  for (const child of node.children) seal(child);
}

const isFormula = ({ properties }: Tree): boolean =>
  Array.isArray(properties?.className) && properties.className.includes("katex");

/** As a page's own tags are written in MDX: React takes markup by no property that HTML has. */
const sealed = ({ properties = {}, children = [] }: Tree): Tree & Record<string, unknown> => ({
  type: "mdxJsxTextElement",
  name: "span",
  attributes: [
    { type: "mdxJsxAttribute", name: "className", value: (properties.className as readonly string[]).join(" ") },
    ...(properties.dataQGroup === undefined ? [] : [{ type: "mdxJsxAttribute", name: "data-q-group", value: "" }]),
    { type: "mdxJsxAttribute", name: "dangerouslySetInnerHTML", value: expression(markupOf(children)) },
  ],
  children: [],
});

const markupOf = (children: readonly Tree[]): string =>
  toHtml({ type: "root", children: children as Parameters<typeof toHtml>[0][] } as Parameters<typeof toHtml>[0]);

/** `{{ __html: "…" }}`, as the tree that a compiler reads. */
const expression = (html: string) => ({
  type: "mdxJsxAttributeValueExpression",
  value: JSON.stringify({ __html: html }),
  data: {
    estree: {
      type: "Program",
      sourceType: "module",
      body: [
        {
          type: "ExpressionStatement",
          expression: {
            type: "ObjectExpression",
            properties: [
              {
                type: "Property",
                kind: "init",
                method: false,
                shorthand: false,
                computed: false,
                key: { type: "Identifier", name: "__html" },
                value: { type: "Literal", value: html },
              },
            ],
          },
        },
      ],
    },
  },
});
