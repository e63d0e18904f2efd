import { isTex, plainTextOf, type RichText } from "@nn/exercises";
import { Tex } from "@/formula/tex.tsx";

/** Prose with formulas, as the server words it. What names a quantity points at it in the figure beside it. */
export function Rich({ text }: { readonly text: RichText }) {
  return text.map((part, index) => {
    // The order of the parts is their identity: the text never changes in place.
    const key = `${index}:${isTex(part) ? part.tex : part.text}`;
    const words = isTex(part) ? (
      <Tex tex={part.tex} plain={part.plain} {...(part.display && { display: true })} />
    ) : (
      part.text
    );
    return (
      <span key={key} data-q={part.quantity}>
        {words}
      </span>
    );
  });
}

export { plainTextOf };
