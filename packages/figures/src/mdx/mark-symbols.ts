import { idOf, layerNamed, type QuantityId, spokenName } from "@nn/notation";

/** As much of an HTML tree as is needed here. */
export interface Tree {
  type: string;
  tagName?: string;
  properties?: Record<string, unknown>;
  children?: Tree[];
}

/** A chain has one neuron in each layer. */
export interface Options {
  readonly layers: number;
}

/**
 * Works on a page after KaTeX: every symbol of a quantity becomes something to point at, focus and pin. KaTeX hides its
 * drawn half from screen readers and adds a spoken half (MathML). Here the symbols of the drawn
 * half become visible to them, as buttons with a name; the rest of it stays hidden. One tab stop per formula: the
 * arrow keys go from symbol to symbol (see `QuantityLinks`).
 */
export function markSymbols({ layers }: Options) {
  const shape = { sizes: Array.from({ length: layers + 1 }, () => 1) };
  return (tree: Tree): void => {
    for (const formula of find(tree, (node) => hasClass(node, "katex"))) {
      const symbols = find(formula, (node) => typeof node.properties?.dataQ === "string");
      if (symbols.length === 0) continue;
      formula.properties = { ...formula.properties, dataSymbols: "" };
      for (const [index, symbol] of symbols.entries()) {
        const id = namedQuantity(String(symbol.properties?.dataQ), layers);
        Object.assign(symbol.properties ?? {}, {
          dataQ: id,
          role: "button",
          tabIndex: index === 0 ? 0 : -1,
          ariaLabel: spokenName(shape, id, "fromLast"),
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

/** "w@L-1" is the weight of the layer before the last; x, y and C are themselves. */
function namedQuantity(text: string, layers: number): QuantityId {
  const [letter = "", named = ""] = text.split("@");
  const layer = layerNamed(layers, named) ?? -1;
  const isThere = layer >= 0 && layer <= layers;
  switch (letter) {
    case "x":
      return idOf.x(0);
    case "y":
      return idOf.y(0);
    case "C":
      return idOf.C;
    case "w":
      if (isThere) return idOf.w(layer, 0, 0);
      break;
    case "b":
    case "z":
    case "a":
      if (isThere) return idOf[letter](layer, 0);
  }
  throw new Error(`no layer "${named}" in a chain of ${layers}: ${text}`);
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
