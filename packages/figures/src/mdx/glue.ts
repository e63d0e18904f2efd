import type { Tree } from "./tree.ts";

/** Marks that never begin a line. */
const CLOSING = /^[,.;:?!)”’]+/;

/**
 * Keeps a formula and the comma or full stop behind it on one line: a browser may break a line beside anything that is
 * laid out as a box, and so begin one with a comma. Of a formula that can break within itself only the last piece is kept.
 */
export function glue(node: Tree): void {
  if (!node.children) return;
  for (const child of node.children) glue(child);
  node.children = node.children.flatMap((child, at, children) => {
    const next = children[at + 1];
    const [mark] = CLOSING.exec(next?.value ?? "") ?? [];
    const parts = mark === undefined ? undefined : apart(child);
    if (!next || mark === undefined || !parts) return [child];
    next.value = (next.value ?? "").slice(mark.length);
    const held = { type: "element", tagName: "span", properties: { style: "white-space:nowrap" } };
    return [...parts.before, { ...held, children: [parts.last, { type: "text", value: mark }] }];
  });
}

/** A formula whose last piece stands in a formula of its own; one of a single piece is that piece. */
function apart(formula: Tree): { readonly before: readonly Tree[]; readonly last: Tree } | undefined {
  const drawn = hasClass(formula, "katex") && formula.children?.find((half) => hasClass(half, "katex-html"));
  if (!drawn) return undefined;
  const pieces = drawn.children ?? [];
  const last = pieces.at(-1);
  if (!last || pieces.length < 2 || !hasClass(last, "katex-base")) return { before: [], last: formula };
  const withPieces = (halves: readonly Tree[], some: Tree[]): Tree => ({
    ...formula,
    properties: { ...formula.properties },
    children: halves.map((half) =>
      half === drawn ? { ...half, properties: { ...half.properties }, children: some } : half,
    ),
  });
  return {
    before: [withPieces(formula.children ?? [], pieces.slice(0, -1))],
    last: withPieces([drawn], [last]),
  };
}

function hasClass(node: Tree, name: string): boolean {
  const { className } = node.properties ?? {};
  return Array.isArray(className) && className.includes(name);
}
