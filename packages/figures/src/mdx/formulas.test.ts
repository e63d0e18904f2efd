import { expect, test } from "vitest";
import type { Tree } from "./tree.ts";
import { typesetPage } from "./typeset-page.ts";

type Node = Tree & { value?: string };

/** A formula as remark-math leaves it in a page, typeset by the plugin. */
function typeset(latex: string, path?: string): Node {
  const math: Node = {
    type: "element",
    tagName: "code",
    properties: { className: ["language-math", "math-inline"] },
    children: [{ type: "text", value: latex } as Node],
  };
  const page: Node = { type: "root", children: [math] };
  const file = { path, message: (reason: string) => expect.fail(reason) };
  typesetPage({ sizes: [1, 1, 1, 1], pages: { "many-neurons": [2, 3, 2] } })(page, file);
  return page;
}
const all = (node: Node): Node[] => [node, ...(node.children ?? []).flatMap((child) => all(child as Node))];

test("a symbol of a formula has its hue, names its quantity and can be pointed at", () => {
  const symbols = all(typeset("\\partial\\C/\\partial\\w{L-1}")).filter(({ properties }) => properties?.dataQ);
  expect(symbols.map(({ properties }) => [properties?.dataQ, properties?.ariaLabel])).toEqual([
    ["C", "cost, C"],
    ["w2.0.0", "weight of layer L minus 1, w"],
  ]);
  const classes = all(typeset("\\w{L}")).map(({ properties }) => String(properties?.className));
  expect(classes.some((name) => name.includes("q-w"))).toBe(true);
});

test("a page about another network has its symbols, with numbers and with letters for indices", () => {
  const page = typeset("\\wjk \\ak \\yj \\wat{j}{0} \\wat{1}{2} \\aat{L-1}{0}", "/lessons/many-neurons/text.en.mdx");
  const symbols = all(page).filter(({ properties }) => properties?.dataQ);
  expect(symbols.map(({ properties }) => [properties?.dataQ, properties?.ariaLabel])).toEqual([
    ["w2.j.k", "weight of layer L from neuron k into neuron j, wjk"],
    ["a1.k", "activation k of layer L minus 1, ak"],
    ["yj", "target j, yj"],
    ["w2.j.0", "weight of layer L from neuron 0 into neuron j, wj0"],
    ["w2.1.2", "weight of layer L from neuron 2 into neuron 1, w12"],
    ["a1.0", "activation 0 of layer L minus 1, a0"],
  ]);
  expect(() => typeset("\\wat{1}{2}", "/lessons/a-nudge-travels/text.en.mdx")).toThrow();
});

test("a formula cannot link anywhere or load anything", () => {
  const tags = all(typeset("\\href{https://example.org}{x} + \\includegraphics{x.png}")).map(({ tagName }) => tagName);
  expect(tags).not.toContain("a");
  expect(tags).not.toContain("img");
});
