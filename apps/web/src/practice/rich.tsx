import { isTex, plainTextOf, type RichText } from "@nn/exercises";
import { Fragment } from "react";
import { Tex } from "@/formula/tex.tsx";

/** Prose with formulas, as the server words it. */
export function Rich({ text }: { readonly text: RichText }) {
  return text.map((part, index) => {
    // The order of the parts is their identity: the text never changes in place.
    const key = `${index}:${isTex(part) ? part.tex : part.text}`;
    if (!isTex(part)) return <Fragment key={key}>{part.text}</Fragment>;
    return <Tex key={key} tex={part.tex} plain={part.plain} {...(part.display && { display: true })} />;
  });
}

export { plainTextOf };
