import { formulaMarkup } from "@nn/figures/mdx";

/**
 * Text with formulas between dollar signs, typeset where the page is made. It must not be imported by code for the
 * browser: KaTeX would come along.
 */
export function Typeset({ text }: { readonly text: string }) {
  return text.split("$").map((part, at) => {
    const key = `${at}:${part}`;
    if (at % 2 === 0) return part;
    // Our own formulas, from a catalogue.
    return <span key={key} dangerouslySetInnerHTML={{ __html: formulaMarkup(part) }} />;
  });
}
