import { expect, test } from "vitest";
import type { Tree } from "./tree.ts";
import { typesetPage } from "./typeset-page.ts";

type Node = Tree & { value?: string };

/** A formula as a page has it, its symbols marked. */
function typeset(latex: string): Node {
  const math = {
    type: "element",
    tagName: "code",
    properties: { className: ["language-math", "math-inline"] },
    children: [{ type: "text", value: latex } as Node],
  };
  const page: Node = { type: "root", children: [math] };
  typesetPage({ sizes: [1, 1, 1, 1] })(page, {
    path: undefined,
    message: (reason: string) => expect.fail(reason),
  } as never);
  return all(page).find((node) => classes(node).includes("katex-html")) ?? expect.fail("no formula");
}
const all = (node: Node): Node[] => [node, ...(node.children ?? []).flatMap((child) => all(child as Node))];
const classes = ({ properties }: Node): string[] => (properties?.className as string[] | undefined) ?? [];
const text = (node: Node): string =>
  (node.value ?? "") + (node.children ?? []).map((child) => text(child as Node)).join("");
const spans = (node: Node) => all(node).filter(({ tagName }) => tagName === "span");

test("a symbol is one span with its quantity, its name and its hue", () => {
  const symbol = all(typeset("\\C")).find(({ properties }) => properties?.dataQ === "C");
  expect(classes(symbol ?? expect.fail())).toEqual(["enclosing", "q-c"]);
  expect(symbol?.properties).toMatchObject({ role: "button", ariaLabel: "cost, C" });
});

test("brackets and letters of a raised layer stand in the row itself, and every letter is still there", () => {
  const drawn = typeset("\\w{L-1}");
  const row = all(drawn).find((node) =>
    (node.children ?? []).some(({ type, value }: Node) => type === "text" && value === "("),
  );
  expect(row && text(row)).toBe("(L−1)");
});

test("what screen readers pass over stays passed over, side by side in one span", () => {
  const drawn = typeset("2(\\C)");
  const heard = (node: Node): string =>
    node.properties?.ariaHidden === "true"
      ? ""
      : typeof node.properties?.ariaLabel === "string"
        ? node.properties.ariaLabel
        : (node.value ?? "") + (node.children ?? []).map((child) => heard(child as Node)).join("");
  expect(heard(drawn)).toBe("cost, C");
  expect(all(drawn).some((node) => node.properties?.ariaHidden === "true" && text(node) === "2(")).toBe(true);
});

test("no span that has a size, a place or a style of its own goes", () => {
  const drawn = typeset("\\frac{\\partial\\C}{\\partial\\w{L}} = \\; \\sum_j \\sqrt{2}");
  const kept = [
    "katex-base",
    "katex-shifted",
    "mfrac",
    "vlist-t",
    "vlist",
    "pstrut",
    "katex-sizing",
    "frac-line",
    "mspace",
    "sqrt",
    "mop",
  ];
  for (const name of kept)
    expect(
      spans(drawn).some((span) => classes(span).some((each) => each === name)),
      name,
    ).toBe(true);
  const places = all(drawn).filter((node) => classes(node).includes("vlist"));
  for (const { children = [] } of places) for (const place of children) expect(place.tagName).toBe("span");
});
