import { katexOptions } from "@nn/notation";
import { toHtml } from "hast-util-to-html";
import rehypeKatex from "rehype-katex";
import { markSymbols } from "./mark-symbols.ts";
import type { Tree } from "./tree.ts";

type Typeset = ReturnType<typeof rehypeKatex>;

const typeset: Typeset = rehypeKatex(katexOptions);
const mark = markSymbols({ sizes: [] });

/**
 * A formula that stands in no text of a page, as markup: made of as few spans as those of a text, about a third of KaTeX's.
 *
 * @throws {Error} if KaTeX cannot read it
 */
export function formulaMarkup(latex: string): string {
  const math: Tree = {
    type: "element",
    tagName: "code",
    properties: { className: ["math-inline"] },
    children: [{ type: "text", value: latex }],
  };
  const page = { type: "root", children: [math] };
  typeset(page as Parameters<Typeset>[0], { message: refuse } as unknown as Parameters<Typeset>[1]);
  mark(page);
  return toHtml(page as Parameters<typeof toHtml>[0]);
}

function refuse(reason: string, { cause }: { readonly cause: Error }): never {
  throw new Error(`${reason}: ${cause.message}`);
}
