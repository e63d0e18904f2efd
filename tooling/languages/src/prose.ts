import { pseudo } from "./pseudo.ts";

/** As much of a Markdown tree as is needed here. */
export interface Prose {
  readonly type: string;
  value?: unknown;
  readonly name?: string | null;
  readonly attributes?: readonly { readonly type: string; readonly name?: string; value?: unknown }[];
  readonly children?: readonly Prose[];
}

/** The attributes of our components that hold words; all others hold ids and numbers. */
const WORDS = new Set(["caption", "toDo", "alt", "title"]);

/** A remark plugin, after remark-math: puts the prose of an MDX text into the pseudo-language, and no formula or code. */
export default function pseudoProse() {
  return disguise;
}

function disguise(node: Prose): void {
  if (node.type === "text" && typeof node.value === "string") node.value = pseudo(node.value);
  for (const attribute of node.attributes ?? [])
    if (WORDS.has(attribute.name ?? "") && typeof attribute.value === "string")
      attribute.value = pseudo(attribute.value);
  for (const child of node.children ?? []) disguise(child);
}
