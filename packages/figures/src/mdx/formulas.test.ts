import { expect, test } from "vitest";
import formulas from "./index.ts";
import type { Tree } from "./mark-symbols.ts";

type Node = Tree & { value?: string };

/** A formula as remark-math leaves it in a page, typeset by the plugin. */
function typeset(latex: string): Node {
  const math: Node = {
    type: "element",
    tagName: "code",
    properties: { className: ["language-math", "math-inline"] },
    children: [{ type: "text", value: latex } as Node],
  };
  const page: Node = { type: "root", children: [math] };
  formulas({ layers: 3 })(page, { message: (reason: string) => expect.fail(reason) });
  return page;
}
const all = (node: Node): Node[] => [node, ...(node.children ?? []).flatMap((child) => all(child as Node))];

test("a symbol of a formula has its hue, names its quantity and can be pointed at", () => {
  const symbols = all(typeset("\\partial\\C/\\partial\\w{L-1}")).filter(({ properties }) => properties?.dataQ);
  expect(symbols.map(({ properties }) => [properties?.dataQ, properties?.ariaLabel])).toEqual([
    ["C", "cost"],
    ["w2.0.0", "weight of layer L minus 1"],
  ]);
  const classes = all(typeset("\\w{L}")).map(({ properties }) => String(properties?.className));
  expect(classes.some((name) => name.includes("q-w"))).toBe(true);
});

test("a formula cannot link anywhere or load anything", () => {
  const tags = all(typeset("\\href{https://example.org}{x} + \\includegraphics{x.png}")).map(({ tagName }) => tagName);
  expect(tags).not.toContain("a");
  expect(tags).not.toContain("img");
});
