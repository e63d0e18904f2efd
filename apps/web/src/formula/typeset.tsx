import { katexOptions } from "@nn/notation";
import katex from "katex";

/** The formula as it was written, which KaTeX keeps for those who copy it, is no part of what is read. */
const withoutSource = (html: string): string => html.replace(/<annotation\b.*?<\/annotation>|<\/?semantics>/g, "");

/**
 * Text with formulas between dollar signs, typeset where the page is made. It must not be imported by code for the
 * browser: KaTeX would come along.
 */
export function Typeset({ text }: { readonly text: string }) {
  return text.split("$").map((part, at) => {
    const key = `${at}:${part}`;
    if (at % 2 === 0) return part;
    // Our own formulas, from a catalogue.
    return (
      <span key={key} dangerouslySetInnerHTML={{ __html: withoutSource(katex.renderToString(part, katexOptions)) }} />
    );
  });
}
