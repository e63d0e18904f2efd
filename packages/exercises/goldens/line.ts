import { isTex, type RichText } from "./adapter.ts";

/**
 * What a line of the corpus is about. "behaviour": numbers, ids, verdicts, names of mistakes. "words": what is said.
 * "typeset": LaTeX. "pointers": which quantities of the figure are lit.
 */
export type Matter = "behaviour" | "words" | "typeset" | "pointers";

/** One fact about a variant. `part` is the part of the exercise, or "" for the exercise as a whole. */
export interface Line {
  readonly part: string;
  readonly field: string;
  readonly value: string;
  readonly matter: Matter;
}

export const fact = (part: string, field: string, value: string, matter: Matter = "behaviour"): Line => ({
  part,
  field,
  value: value.replaceAll("\n", "⏎"),
  matter,
});

/** A rich text: its words as they are read aloud, its formulas, and the quantities at which it points. */
export function richLines(part: string, field: string, rich: RichText): readonly Line[] {
  const words = rich.map((each) => (isTex(each) ? each.plain : each.text)).join("");
  const formulas = rich.filter(isTex).map(({ tex, display }) => (display ? `[${tex}]` : tex));
  const pointed = rich.flatMap(({ quantity }) => quantity ?? []);
  return [
    fact(part, field, words, "words"),
    ...(formulas.length > 0 ? [fact(part, `${field}, typeset`, formulas.join("  "), "typeset")] : []),
    ...pointers(part, field, pointed),
  ];
}

export const pointers = (part: string, field: string, quantities: readonly string[]): readonly Line[] =>
  quantities.length > 0 ? [fact(part, `${field}, points at`, quantities.join(" "), "pointers")] : [];
