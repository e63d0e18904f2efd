import { seal } from "./seal.ts";
import type { Tree } from "./tree.ts";
import { type Options, typesetPage } from "./typeset-page.ts";

export { formulaMarkup } from "./formula-markup.ts";

/**
 * A rehype plugin, after remark-math: formulas are typeset, symbols of quantities can be pointed at, and each formula is
 * one piece of the page. The site's build calls it by name, with options as plain data.
 */
export default function formulas(options: Options) {
  const typeset = typesetPage(options);
  return (tree: Tree, file: { readonly path?: string | undefined }): void => {
    typeset(tree, file);
    seal(tree);
  };
}
