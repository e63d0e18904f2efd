import type { Tree } from "./tree.ts";

type Node = Tree & { readonly value?: string };

/** What KaTeX calls its letters by; its style sheet gives none of these names a look. */
const PLAIN = new Set(["mord", "mopen", "mclose", "mbin", "mrel", "mpunct", "mtight", "enclosing"]);

/** Where letters stand in a row. Within a fraction or beside a raised line, each span has a place of its own. */
const ROWS = ["mord", "enclosing", "katex-base", "katex-sizing"];

/**
 * Takes out the spans of a drawn formula that change nothing in how it looks or is read aloud: about a third of them. A page
 * of formulas has more of these than of anything else.
 */
export function slim(node: Tree): void {
  unite(node);
  for (const child of node.children ?? []) slim(child);
  if (!ROWS.some((name) => classesOf(node).includes(name))) return;
  const row: Node[] = [];
  for (const child of (node.children ?? []).flatMap((each) => (isPlain(each) ? (each.children ?? []) : [each]))) {
    const before = row.at(-1);
    const joined = before && join(before, child);
    if (joined) row.pop();
    row.push(joined ?? child);
  }
  node.children = row;
}

/** One span has the quantity of a symbol, the only one inside has its hue: they are one. */
function unite(node: Tree): void {
  const [only, more] = node.children ?? [];
  if (!only || more || node.properties?.dataQ === undefined || !hasNothingBut(only, "className")) return;
  if (!classesOf(only).includes("enclosing")) return;
  node.properties = { ...node.properties, className: [...new Set([...classesOf(node), ...classesOf(only)])] };
  node.children = only.children ?? [];
}

/** Two texts, or two that are read aloud by neither, are one. */
function join(before: Node, after: Node): Node | undefined {
  if (before.type === "text" && after.type === "text")
    return { ...before, value: `${before.value}${after.value}` } as Node;
  if (!isSilent(before) || !isSilent(after)) return undefined;
  const [one, other] = [before.children?.[0] as Node, after.children?.[0] as Node];
  return { ...before, children: [{ ...one, value: `${one.value}${other.value}` } as Node] };
}

/** A plain span that screen readers pass over, with a text and nothing else. */
const isSilent = ({ type, properties, children = [] }: Node): boolean =>
  type === "element" &&
  properties?.ariaHidden === "true" &&
  Object.keys(properties).every((name) => name === "ariaHidden" || name === "className") &&
  classesOf({ type, properties }).every((name) => PLAIN.has(name)) &&
  children.length === 1 &&
  children[0]?.type === "text";

const isPlain = (node: Node): boolean =>
  node.tagName === "span" && hasNothingBut(node, "className") && classesOf(node).every((name) => PLAIN.has(name));

const hasNothingBut = ({ properties = {} }: Tree, name: string): boolean =>
  Object.keys(properties).every((each) => each === name);

function classesOf({ properties }: Tree): readonly string[] {
  const names = properties?.className;
  return Array.isArray(names) ? names.map(String) : [];
}
