import { chainMacros, indexedMacros, katexOptions } from "@nn/notation";
import rehypeKatex from "rehype-katex";
import { glue } from "./glue.ts";
import { markSymbols } from "./mark-symbols.ts";
import type { Tree } from "./tree.ts";

/** The networks that texts are about, each as [inputs, n¹, n², …]. */
export interface Options {
  readonly sizes: readonly number[];
  /** Of pages about another network, by the folder of their text. */
  readonly pages?: Readonly<Record<string, readonly number[]>>;
}

/**
 * Typesets the formulas of a page with the macros of quantities (`\w{L}`, `\wjk`), and makes every symbol of a quantity
 * something to point at.
 */
export function typesetPage({ sizes, pages = {} }: Options) {
  const typeset = rehypeKatex({ ...katexOptions, macros: { ...chainMacros, ...indexedMacros } });
  return (tree: Tree, file: { readonly path?: string | undefined }): void => {
    typeset(tree as Parameters<typeof typeset>[0], file as Parameters<typeof typeset>[1]);
    glue(tree);
    const folder = file.path?.split("/").at(-2) ?? "";
    markSymbols({ sizes: pages[folder] ?? sizes })(tree);
  };
}
