import "server-only";
import type { Expression } from "@nn/algebra";
import { isWhole, productOf, replaced, sumOf, turned, without } from "./pieces.ts";
import { type Slip, slip } from "./slip.ts";

/** What can go wrong at a sum: a term lost, the sign of one turned round, a product in its place. */
export function inSum(piece: Expression, isAll: boolean): readonly Slip[] {
  if (piece.kind !== "sum") return [];
  const { terms } = piece;
  return [
    ...terms.map((term, i) => slip("term-lost", sumOf(without(terms, i)), unsigned(term))),
    // In a bracket the first sign is written before it, and no slip.
    ...terms.flatMap((term, i) =>
      i > 0 || isAll ? [slip("sign-of-a-term", sumOf(replaced(terms, i, turned(term))), unsigned(term))] : [],
    ),
    // With a 1 among them a product looks like a term lost.
    ...(terms.some((term) => isWhole(unsigned(term), 1))
      ? []
      : [terms, terms.map(unsigned)].map((all) =>
          slip("multiplied-for-added", productOf(all), ...terms.map(unsigned)),
        )),
  ];
}

const unsigned = (term: Expression): Expression => (term.kind === "negation" ? term.of : term);
