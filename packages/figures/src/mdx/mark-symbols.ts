import type { Sizes } from "@nn/notation";
import { flatten } from "./flatten.ts";
import { namedQuantity } from "./named-quantity.ts";
import { slim } from "./slim.ts";
import { slimSpoken } from "./slim-spoken.ts";
import type { Tree } from "./tree.ts";

/**
 * Works on a page after KaTeX: every symbol of a quantity becomes something to point at, focus and pin. KaTeX hides its
 * drawn half from screen readers and adds a spoken half (MathML). Here the symbols of the drawn
 * half become visible to them, as buttons with a name; the rest of it stays hidden. One tab stop per paragraph, or per
 * formula that stands alone: the arrow keys go from symbol to symbol (see `QuantityLinks`).
 *
 * @param shape  of the network that the page is about
 */
export function markSymbols(shape: Sizes) {
  return (tree: Tree): void => {
    const reached = new Set<Tree>();
    for (const { formula, block } of formulasIn(tree)) {
      for (const spoken of find(formula, (node) => node.tagName === "math")) slimSpoken(spoken);
      for (const drawn of find(formula, (node) => hasClass(node, "katex-html"))) flatten(drawn);
      const symbols = find(formula, (node) => typeof node.properties?.dataQ === "string");
      const halves = find(formula, (node) => hasClass(node, "katex-html"));
      if (symbols.length === 0) {
        for (const drawn of halves) slim(drawn);
        continue;
      }
      const group = block ?? formula;
      const isFirst = !reached.has(group);
      reached.add(group);
      group.properties = { ...group.properties, dataQGroup: "" };
      for (const [index, symbol] of symbols.entries()) {
        const { q, spoken } = namedQuantity(String(symbol.properties?.dataQ), shape);
        Object.assign(symbol.properties ?? {}, {
          dataQ: q,
          role: "button",
          tabIndex: isFirst && index === 0 ? 0 : -1,
          ariaLabel: spoken,
          ariaPressed: "false",
        });
        // Its name says in words what its letters show.
        slim(symbol);
        hideAllBut(symbol);
      }
      for (const drawn of halves) {
        delete drawn.properties?.ariaHidden;
        hideAllBut(drawn);
        slim(drawn);
      }
      // A single symbol is named by its button; its MathML would say it a second time.
      if (symbols.length === 1 && isAlone(formula))
        for (const spoken of find(formula, (node) => hasClass(node, "katex-mathml")))
          spoken.properties = { ...spoken.properties, ariaHidden: "true" };
    }
  };
}

/** What a reader takes in at once. */
const BLOCKS: readonly (string | undefined)[] = ["p", "li", "td", "th", "h2", "h3", "h4", "dd", "figcaption"];

interface Formula {
  readonly formula: Tree;
  /** The innermost paragraph around it. */
  readonly block: Tree | undefined;
}

function formulasIn(node: Tree, block?: Tree): readonly Formula[] {
  if (hasClass(node, "katex")) return [{ formula: node, block }];
  const inside = BLOCKS.includes(node.tagName) ? node : block;
  return (node.children ?? []).flatMap((child) => formulasIn(child, inside));
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
