import { isTex, plainTextOf, type RichPart, type RichText } from "@nn/exercises";
import { Tex } from "@/formula/tex.tsx";
import { glued } from "./glued.ts";

/** Prose with formulas, as the server words it. What names a quantity points at it in the figure beside it. */
export function Rich({ text }: { readonly text: RichText }) {
  return glued(text).map((group, index) => {
    // The order of the parts is their identity: the text never changes in place.
    const pieces = group.map((part, at) => <Piece key={`${index}.${at}:${keyOf(part)}`} part={part} />);
    const [first] = group;
    if (group.length < 2 || !first) return pieces;
    return (
      <span key={`${index}:${keyOf(first)}`} className="unbroken">
        {pieces}
      </span>
    );
  });
}

const keyOf = (part: RichPart): string => (isTex(part) ? part.tex : part.text);

const Piece = ({ part }: { readonly part: RichPart }) => (
  <span data-q={part.quantity}>
    {isTex(part) ? <Tex tex={part.tex} plain={part.plain} {...(part.display && { display: true })} /> : part.text}
  </span>
);

export { plainTextOf };
