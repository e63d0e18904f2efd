import { chainMacros, katexOptions } from "@nn/notation";
import rehypeKatex from "rehype-katex";
import { markSymbols, type Options, type Tree } from "./mark-symbols.ts";

/**
 * A rehype plugin, after remark-math: typesets the formulas of a page with the macros of a chain (`\w{L}`), and makes
 * every symbol of a quantity something to point at. The site's build calls it by name, with options as plain data.
 */
export default function formulas(options: Options) {
  const typeset = rehypeKatex({ ...katexOptions, macros: { ...chainMacros } });
  const mark = markSymbols(options);
  return (tree: Tree, file: unknown): void => {
    typeset(tree as Parameters<typeof typeset>[0], file as Parameters<typeof typeset>[1]);
    mark(tree);
  };
}
