import { isTex, type RichText } from "@nn/exercises";
import { katexOptions } from "@nn/notation";
import katex from "katex";

/** Prose with formulas, typeset where the page is made: without scripts nobody else would. */
export function StillRich({ text }: { readonly text: RichText }) {
  return text.map((part, index) => {
    const key = `${index}:${isTex(part) ? part.tex : part.text}`;
    if (!isTex(part)) return <span key={key}>{part.text}</span>;
    const html = katex.renderToString(part.tex, { ...katexOptions, output: "mathml" });
    // KaTeX escapes its input; trust is limited to class and data
    return <span key={key} dangerouslySetInnerHTML={{ __html: html }} />;
  });
}
