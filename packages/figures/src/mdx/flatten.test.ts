import { expect, test } from "vitest";
import type { Tree } from "./tree.ts";
import { typesetPage } from "./typeset-page.ts";

type Node = Tree & { value?: string };

/** A formula as a page has it: the half that is seen, and the half that is heard. */
function typeset(latex: string, kind = "inline") {
  const math = {
    type: "element",
    tagName: "code",
    properties: { className: ["language-math", `math-${kind}`] },
    children: [{ type: "text", value: latex } as Node],
  };
  const pre = { type: "element", tagName: "pre", properties: {}, children: [math] };
  const page: Node = { type: "root", children: [kind === "display" ? pre : math] };
  typesetPage({ sizes: [1, 1, 1, 1] })(page, {
    path: undefined,
    message: (reason: string) => expect.fail(reason),
  } as never);
  const find = (wanted: (node: Node) => boolean) => all(page).find(wanted) ?? expect.fail("not there");
  return { seen: find((node) => has(node, "katex-html")), heard: find(({ tagName }) => tagName === "math") };
}
const all = (node: Node): Node[] => [node, ...(node.children ?? []).flatMap((child) => all(child as Node))];
const has = ({ properties }: Node, name: string) =>
  ((properties?.className as string[] | undefined) ?? []).includes(name);
const text = (node: Node): string =>
  (node.value ?? "") + (node.children ?? []).map((child) => text(child as Node)).join("");
const style = (node: Node | undefined) => String(node?.properties?.style ?? "");
const shiftOf = (node: Node | undefined) => Number(/(?:^|;)top:(-?[\d.]+)em/.exec(style(node))?.[1]);
const shifted = (node: Node, letters: string) =>
  all(node).find((each) => has(each, "katex-shifted") && text(each) === letters);

/** Letters of an index are this much of a normal one, and what is measured in them is so much more. */
const SMALL = 0.7;

// The heights are those of Computer Modern, in the TeXbook's appendix G: sup2, sub1 and sub2, num1 and denom1.
test("a raised letter is one span, as high as TeX raises it", () => {
  const { seen } = typeset("\\w{L}");
  expect(shiftOf(shifted(seen, "(L)"))).toBeCloseTo(-0.363 / SMALL, 2);
  expect(all(seen).some((node) => has(node, "vlist-t"))).toBe(false);
});

test("a lowered one is as low", () => {
  expect(shiftOf(shifted(typeset("x_1").seen, "1"))).toBeCloseTo(0.15 / SMALL, 2);
});

test("both beside one letter lie over each other", () => {
  const { seen } = typeset("a^{(L)}_j");
  const stack = all(seen).find((node) => has(node, "katex-stack"));
  expect(stack?.children?.map((child) => text(child as Node)).sort()).toEqual(["(L)", "j"]);
  expect(shiftOf(shifted(seen, "(L)"))).toBeLessThan(0);
  expect(shiftOf(shifted(seen, "j"))).toBeGreaterThan(0.247 / SMALL - 0.01);
});

test("a fraction is its two halves and its line, on the axis", () => {
  const { seen } = typeset("\\frac{1}{2}", "display");
  const fraction = all(seen).find((node) => has(node, "mfrac"));
  expect(fraction?.children).toHaveLength(3);
  expect(shiftOf(shifted(seen, "1"))).toBeCloseTo(-0.677, 2);
  expect(shiftOf(shifted(seen, "2"))).toBeCloseTo(0.686, 2);
  const line = all(seen).find((node) => has(node, "frac-line"));
  // The axis is 0.25 high, and half of the line lies below it.
  expect(shiftOf(line)).toBeCloseTo(-0.23, 2);
  expect(style(line)).toContain("border-bottom-width:0.04em");
});

test("an equals sign has its room, five eighteenths of an em on both sides", () => {
  const { seen } = typeset("\\C = 1");
  const sign = all(seen).find(
    (node) => node.tagName === "span" && node.children?.[0]?.type === "text" && text(node) === "=",
  );
  expect(style(sign)).toBe("margin-right:0.2778em");
  // C is drawn with 0.0715 of its own.
  const letter = all(seen).find((node) => has(node, "mathnormal"));
  expect(style(letter)).toBe("margin-right:0.3493em");
  expect(all(seen).some((node) => has(node, "mspace"))).toBe(false);
});

test("a box knows how high and deep its line is", () => {
  const { seen } = typeset("(1)");
  expect(style(all(seen).find((node) => has(node, "katex-base")))).toBe("--height:1em;--depth:-0.25em");
});

test("what is made otherwise stays as KaTeX makes it", () => {
  const { seen } = typeset("\\sqrt{2} + \\sum_j 1", "display");
  expect(all(seen).filter((node) => has(node, "vlist-t")).length).toBe(2);
  expect(text(seen).replace(/\s|\u200b/g, "")).toBe("2+j∑1");
});

test("what is heard is the formula alone, and a layer is a label", () => {
  const { heard } = typeset("\\w{L-1} = 2");
  expect(text(heard)).toBe("w(L−1)=2");
  expect(all(heard).map(({ tagName }) => tagName)).not.toContain("annotation");
  expect(all(heard).find(({ tagName }) => tagName === "mtext")).toMatchObject({ children: [{ value: "(L−1)" }] });
});
