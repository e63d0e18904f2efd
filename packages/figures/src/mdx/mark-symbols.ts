import type { Sizes } from "@nn/notation";
import { namedQuantity } from "./named-quantity.ts";

/** As much of an HTML tree as is needed here. */
export interface Tree {
  type: string;
  tagName?: string;
  properties?: Record<string, unknown>;
  children?: Tree[];
}

/**
 * Works on a page after KaTeX: every symbol of a quantity becomes something to point at, focus and pin. KaTeX hides its
 * drawn half from screen readers and adds a spoken half (MathML). Here the symbols of the drawn
 * half become visible to them, as buttons with a name; the rest of it stays hidden. One tab stop per formula: the
 * arrow keys go from symbol to symbol (see `QuantityLinks`).
 *
 * @param shape  of the network that the page is about
 */
export function markSymbols(shape: Sizes) {
  return (tree: Tree): void => {
    for (const formula of find(tree, (node) => hasClass(node, "katex"))) {
      const symbols = find(formula, (node) => typeof node.properties?.dataQ === "string");
      if (symbols.length === 0) continue;
      formula.properties = { ...formula.properties, dataSymbols: "" };
      for (const [index, symbol] of symbols.entries()) {
        const { q, spoken } = namedQuantity(String(symbol.properties?.dataQ), shape);
        Object.assign(symbol.properties ?? {}, {
          dataQ: q,
          role: "button",
          tabIndex: index === 0 ? 0 : -1,
          ariaLabel: spoken,
          ariaPressed: "false",
        });
      }
      for (const drawn of find(formula, (node) => hasClass(node, "katex-html"))) {
        delete drawn.properties?.ariaHidden;
        hideAllBut(drawn);
      }
      // A single symbol is named by its button; its MathML would say it a second time.
      if (symbols.length === 1 && isAlone(formula))
        for (const spoken of find(formula, (node) => hasClass(node, "katex-mathml")))
          spoken.properties = { ...spoken.properties, ariaHidden: "true" };
    }
  };
}

/** Depth first, but not inside a match: one symbol never contains another. */
function find(node: Tree, isWanted: (node: Tree) => boolean): Tree[] {
  if (isWanted(node)) return [node];
  return (node.children ?? []).flatMap((child) => find(child, isWanted));
}

function hasClass(node: Tree, name: string): boolean {
  const { className } = node.properties ?? {};
  return Array.isArray(className) && className.includes(name);
}

const hasSymbol = (node: Tree) => find(node, ({ properties }) => typeof properties?.dataQ === "string").length > 0;

/** Hides every branch without a symbol from screen readers; text beside a symbol gets a span to be hidden in. */
function hideAllBut(node: Tree): void {
  node.children = (node.children ?? []).map((child) => {
    if (child.type === "text")
      return { type: "element", tagName: "span", properties: { ariaHidden: "true" }, children: [child] };
    if (typeof child.properties?.dataQ === "string") return child;
    if (hasSymbol(child)) hideAllBut(child);
    else child.properties = { ...child.properties, ariaHidden: "true" };
    return child;
  });
}

/** True if nothing but the one symbol is drawn. */
function isAlone(formula: Tree): boolean {
  const text = (node: Tree & { value?: string }): string =>
    (node.value ?? "") + (node.children ?? []).map(text).join("");
  const [drawn] = find(formula, (node) => hasClass(node, "katex-html"));
  const [symbol] = find(formula, (node) => typeof node.properties?.dataQ === "string");
  return drawn !== undefined && symbol !== undefined && text(drawn) === text(symbol);
}
