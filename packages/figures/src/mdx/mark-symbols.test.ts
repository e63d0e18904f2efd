import { chainMacros } from "@nn/notation";
import { describe, expect, test } from "vitest";
import { markSymbols } from "./mark-symbols.ts";
import type { Tree } from "./tree.ts";

/** A chain of three layers. */
const sizes = [1, 1, 1, 1];

type Node = Tree & { value?: string };

const element = (properties: Record<string, unknown>, ...children: Node[]): Node => ({
  type: "element",
  tagName: "span",
  properties,
  children,
});
const text = (value: string): Node => ({ type: "text", value });
const symbol = (name: string, written: string) => element({ dataQ: name, className: ["enclosing"] }, text(written));

/** As KaTeX builds it: a spoken half and a drawn half. */
const formula = (...drawn: Node[]) =>
  element(
    { className: ["katex"] },
    element({ className: ["katex-mathml"] }, text("spoken")),
    element({ className: ["katex-html"], ariaHidden: "true" }, element({ className: ["base"] }, ...drawn)),
  );

const mark = (tree: Node) => {
  markSymbols({ sizes })({ type: "root", children: [tree] });
  const [spoken, drawn] = tree.children ?? [];
  return { spoken, drawn, base: drawn?.children?.[0]?.children ?? [] };
};

describe("markSymbols", () => {
  test.each([
    ["w@L", "w3.0.0", "weight of layer L, w"],
    ["w@L-1", "w2.0.0", "weight of layer L minus 1, w"],
    ["b@L-2", "b1.0", "bias of layer L minus 2, b"],
    ["z@L", "z3.0", "weighted sum of layer L, z"],
    ["a@L-1", "a2.0", "activation of layer L minus 1, a"],
    ["x", "x0", "input, x"],
    ["y", "y0", "target, y"],
    ["C", "C", "cost, C"],
  ])("makes %s a button for %s with a name", (name, id, ariaLabel) => {
    const { base } = mark(formula(symbol(name, "s")));
    expect(base[0]?.properties).toMatchObject({ dataQ: id, role: "button", tabIndex: 0, ariaLabel });
  });

  test("shows screen readers the symbols of the drawn half and nothing else of it", () => {
    const { spoken, drawn, base } = mark(formula(symbol("C", "C"), element({}, text("=")), symbol("y", "y")));
    expect(drawn?.properties).not.toHaveProperty("ariaHidden");
    expect(base.map(({ properties }) => [properties?.role, properties?.ariaHidden])).toEqual([
      ["button", undefined],
      [undefined, "true"],
      ["button", undefined],
    ]);
    expect(spoken?.properties).not.toHaveProperty("ariaHidden");
  });

  test("has one tab stop for a formula that stands alone", () => {
    const { base } = mark(formula(symbol("C", "C"), symbol("y", "y"), symbol("a@L", "a")));
    expect(base.map(({ properties }) => properties?.tabIndex)).toEqual([0, -1, -1]);
  });

  test("has one tab stop for each paragraph, however many formulas it holds", () => {
    const symbols = ["C", "y", "x", "a@L"].map((name) => symbol(name, name));
    const [first, second, third, fourth] = symbols as [Node, Node, Node, Node];
    const paragraphs = [
      { ...element({}, formula(first), text(" and "), formula(second, third)), tagName: "p" },
      { ...element({}, formula(fourth)), tagName: "p" },
    ];
    markSymbols({ sizes })({ type: "root", children: paragraphs });
    expect(symbols.map(({ properties }) => properties?.tabIndex)).toEqual([0, -1, -1, 0]);
    expect(paragraphs.map(({ properties }) => properties?.dataQGroup)).toEqual(["", ""]);
  });

  test("hides the letters of a symbol behind the name that says them in words", () => {
    const { base } = mark(formula(symbol("C", "C")));
    expect(base[0]?.children).toMatchObject([{ properties: { ariaHidden: "true" }, children: [text("C")] }]);
  });

  test("does not read a lone symbol twice", () => {
    const { spoken } = mark(formula(symbol("C", "C")));
    expect(spoken?.properties).toMatchObject({ ariaHidden: "true" });
  });

  test("leaves a formula without symbols as KaTeX made it", () => {
    const plain = formula(element({}, text("1")));
    const before = structuredClone(plain);
    mark(plain);
    expect(plain).toEqual(before);
  });

  test.each(["w@L-3", "w@M", "q@L", "w@L@1@0", "w@L@i@0"])(
    "stops the build at %s, which no chain of three has",
    (name) => {
      expect(() => mark(formula(symbol(name, "s")))).toThrow();
    },
  );
});

test("the macros survive the JSON that carries them to the site's build", () => {
  expect(JSON.parse(JSON.stringify(chainMacros))).toEqual(chainMacros);
  expect(chainMacros["\\w"]).toBe("\\htmlData{q=w@#1}{\\htmlClass{q-w}{w^{(#1)}}}");
});
