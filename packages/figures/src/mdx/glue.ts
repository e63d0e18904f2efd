import type { Tree } from "./tree.ts";

/** Marks that never begin a line. */
const CLOSING = /^[,.;:?!)”’]+/;

/**
 * Keeps a short formula and the comma or full stop behind it on one line: a browser may break a line beside anything
 * that is laid out as a box, and so begin one with a comma. A formula that can break within itself is left alone.
 */
export function glue(node: Tree): void {
  const { children } = node;
  if (!children) return;
  for (let at = 0; at < children.length; at++) {
    const child = children[at];
    if (!child) continue;
    glue(child);
    const next = children[at + 1];
    const [mark] = CLOSING.exec(next?.value ?? "") ?? [];
    if (!next || !mark || !isShort(child)) continue;
    next.value = (next.value ?? "").slice(mark.length);
    children[at] = {
      type: "element",
      tagName: "span",
      properties: { style: "white-space:nowrap" },
      children: [child, { type: "text", value: mark }],
    };
  }
}

/** A formula of one piece, as KaTeX sets it. */
const isShort = (node: Tree): boolean => hasClass(node, "katex") && bases(node) === 1;

const bases = (node: Tree): number =>
  (hasClass(node, "katex-base") ? 1 : 0) + (node.children ?? []).reduce((count, child) => count + bases(child), 0);

function hasClass(node: Tree, name: string): boolean {
  const { className } = node.properties ?? {};
  return Array.isArray(className) && className.includes(name);
}
