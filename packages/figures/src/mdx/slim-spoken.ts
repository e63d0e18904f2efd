import type { Tree } from "./tree.ts";

type Node = Tree & { readonly value?: string };

/**
 * MathML with what a screen reader says, and no more: the source of the formula, which nobody is shown, goes, and a raised
 * layer, which is a label and no power, is one text in place of brackets around a letter.
 */
export function slimSpoken(math: Node): void {
  const [semantics] = (math.children ?? []) as Node[];
  if (semantics?.tagName === "semantics")
    math.children = (semantics.children ?? []).filter(({ tagName }) => tagName !== "annotation");
  const [row, more] = math.children ?? [];
  // What stands in a formula is a row already.
  if (row?.tagName === "mrow" && !more) math.children = row.children ?? [];
  labelled(math);
}

function labelled(node: Node): void {
  if (!node.children) return;
  node.children = (node.children as Node[]).map((child) => {
    const text = textOf(child);
    if (child.tagName === "mrow" && LAYER.test(text))
      return { type: "element", tagName: "mtext", properties: {}, children: [{ type: "text", value: text } as Node] };
    labelled(child);
    return child;
  });
}

/** (L), (L − 1), (2) */
const LAYER = /^\((?:L(?:[−-]\d)?|\d)\)$/;

const textOf = (node: Node): string => (node.value ?? "") + ((node.children ?? []) as Node[]).map(textOf).join("");
