import { piecesOf } from "@nn/game/formulas";
import { Fragment } from "react";

/** A level's text with its formulas typeset. A server component: KaTeX stays where pages are made. */
export function LevelText({ text }: { readonly text: string }) {
  return piecesOf(text).map((piece, at) => {
    // A text never changes: the place of a piece is its identity.
    const key = `${at}-${"text" in piece ? piece.text : "formula"}`;
    if ("text" in piece) return <Fragment key={key}>{piece.text}</Fragment>;
    return <span key={key} dangerouslySetInnerHTML={{ __html: piece.html }} />;
  });
}
